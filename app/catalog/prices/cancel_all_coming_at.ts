import { transaction } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { cancelComingPrice } from '#app/catalog/prices/cancel_coming_price'
import { comingPricesAt } from '#app/catalog/prices/list_coming_prices'
import type { PriceScope } from '#app/catalog/prices/price_scope'

/** Prices withdrawn in one transaction: few enough that no sale waits for them. */
const BATCH = 25

/** Withdraws all prices that would come into force at a moment; says how many they were. */
export async function cancelAllComingAt(
  scope: PriceScope,
  validFrom: string,
  act: CatalogAct
): Promise<number> {
  let count = 0
  for (;;) {
    const ids = await comingPricesAt(scope, validFrom, BATCH)
    if (ids.length === 0) return count
    count += await transaction(async (sql) => {
      const itemIds: string[] = []
      for (const id of ids) {
        const cancelled = await cancelComingPrice(sql, id, scope, act)
        if (cancelled.ok) itemIds.push(cancelled.value.itemId)
      }
      await markItemsChanged(sql, itemIds)
      return itemIds.length
    })
  }
}
