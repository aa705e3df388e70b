import type { SaleMoment } from '#pricing/promotions/promotion'
import type { PromotionRow } from '#app/promotions/promotion_row'
import { NEXT_STATES } from '#app/promotions/next_states'
import { promotionStatus } from '#app/promotions/promotion_status'
import { answerPermission } from '#app/users/permissions'
import type { GrantRow } from '#app/users/tasks'

/** A promotion as the list and the calendar show it. */
export function toPromotion(row: PromotionRow, moment: SaleMoment, grants: GrantRow[]) {
  const { id, name, kind, version, definition, startsAt, endsAt } = row
  const { maxUses, budgetMinor, givesBack } = row
  return {
    ...{ id, name, kind, version, definition, startsAt, endsAt, maxUses, budgetMinor, givesBack },
    isForAllStores: row.storeId === null,
    mayChange: answerPermission(grants, { task: 'promotions.edit', storeId: row.storeId })
      .isAllowed,
    state: row.state,
    nextStates: NEXT_STATES[row.state] ?? [],
    status: promotionStatus(row, moment),
  }
}

export type ShownPromotion = ReturnType<typeof toPromotion>
