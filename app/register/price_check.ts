import { clock } from '#core/clock'
import { placeholders, read } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadDatedPrices } from '#app/catalog/prices/load_dated_prices'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import type { RegisterItem } from '#app/catalog/register_item'
import { lowestPriceBefore, type PriceReduction, reductionAt } from '#pricing/lowest_price'

/** What the server alone knows about a price. */
export interface PriceCheck {
  item: RegisterItem
  /** The deposits and fees that come with the item. */
  fees: RegisterItem[]
  /** Where the price of the shelf is lower than the one before it. */
  reduction: PriceReduction | null
  /** The lowest price of the shelf in the last 30 days, to stand beside what a promotion takes off. */
  lowestUnitPriceMinorE4: number | null
}

/** An item with all that a price check tells; null where there is none of this id. */
export async function loadPriceCheck(itemId: string, storeId: string): Promise<PriceCheck | null> {
  const scope = await loadPriceScope(storeId)
  const choice = { where: 'i.id = ? and i.archived_at is null', values: [itemId] }
  const [item] = await loadRegisterItems(read, scope, choice)
  if (!item) return null
  const feeIds = (item.fees ?? []).map((fee) => fee.itemId)
  const fees =
    feeIds.length === 0
      ? []
      : await loadRegisterItems(read, scope, {
          where: `i.id in ${placeholders(1, feeIds.length)}`,
          values: feeIds,
        })
  const prices = (await loadDatedPrices([itemId], scope)).get(itemId) ?? []
  const nowMs = clock.now().getTime()
  return {
    item,
    fees,
    reduction: reductionAt(prices, nowMs),
    lowestUnitPriceMinorE4: lowestPriceBefore(prices, nowMs),
  }
}
