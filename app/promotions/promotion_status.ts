import type { SaleMoment } from '#pricing/promotions/promotion'
import { runsAt } from '#pricing/promotions/promotion_times'
import type { PromotionRow } from '#app/promotions/promotion_row'

export const PROMOTION_STATUSES = ['running', 'scheduled', 'paused', 'draft', 'ended'] as const

/** What a promotion is doing at this minute; `scheduled` comes, or comes back, by itself. */
export type PromotionStatus = (typeof PROMOTION_STATUSES)[number] | 'archived'

export function promotionStatus(
  { state, endsAt, definition }: Pick<PromotionRow, 'state' | 'endsAt' | 'definition'>,
  moment: SaleMoment
): PromotionStatus {
  if (state === 'active' || state === 'paused') {
    if (endsAt !== null && endsAt <= `${moment.date}T${moment.time}`) return 'ended'
    if (state === 'paused') return 'paused'
    return runsAt(definition.times, moment) ? 'running' : 'scheduled'
  }
  return state
}
