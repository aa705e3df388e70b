import type { SaleMoment } from '#pricing/promotions/promotion'
import type { PromotionRow } from '#app/promotions/promotion_row'
import { promotionStatus } from '#app/promotions/promotion_status'

/** A promotion as the list and the calendar show it. */
export function toPromotion(row: PromotionRow, moment: SaleMoment) {
  const { id, name, kind, version, definition, startsAt, endsAt, maxUses, budgetMinor } = row
  return {
    ...{ id, name, kind, version, definition, startsAt, endsAt, maxUses, budgetMinor },
    isForAllStores: row.storeId === null,
    state: row.state,
    status: promotionStatus(row, moment),
  }
}

export type ShownPromotion = ReturnType<typeof toPromotion>
