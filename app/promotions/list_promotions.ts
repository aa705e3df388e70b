import { PromotionRow } from '#app/promotions/promotion_row'
import type { PriceScope } from '#app/catalog/prices/price_scope'

/** A shop's promotions in the owner's order: the store's own and those of all stores. */
export async function listPromotions(
  { storeId, currency }: PriceScope,
  { isArchived }: { isArchived: boolean }
): Promise<PromotionRow[]> {
  return PromotionRow.query()
    .where((query) =>
      query
        .where('store_id', storeId)
        .orWhere((all) => all.whereNull('store_id').where('currency', currency))
    )
    .if(isArchived, (query) => query.where('state', 'archived'))
    .if(!isArchived, (query) => query.whereNot('state', 'archived'))
    .orderBy('position')
    .orderBy('id')
}
