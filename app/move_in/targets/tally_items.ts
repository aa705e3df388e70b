import type { ItemRow } from '#app/catalog/import/item_row'
import { addTallies, type Tallies } from '#app/move_in/engine/target'
import { LEFT_OUT } from '#app/move_in/reconciliation/sheet'
import type { ItemsContext } from '#app/move_in/targets/items_context'
import { stockValueMinor } from '#app/move_in/targets/stock_value'

/** What a record says: items to sell, parents, variants, and stock with its value. */
export function tallyItems(rows: readonly ItemRow[], context: ItemsContext): Tallies {
  const { currency } = context.batch.prices.scope
  const tallies: Tallies = { items: 0, parents: 0, variants: 0 }
  for (const row of rows) {
    addTallies(tallies, {
      items: row.axes ? 0 : 1,
      parents: row.axes ? 1 : 0,
      variants: row.variant ? 1 : 0,
    })
    if (row.axes) continue
    const stock = row.stock ?? []
    // Of stores that are left out, and of items whose stock nobody follows.
    const leftOut =
      (row.leftOutStockThousandths ?? 0) +
      (row.tracksStock === false ? stock.reduce((sum, one) => sum + one.quantityThousandths, 0) : 0)
    if (leftOut !== 0)
      addTallies(tallies, {
        stock_thousandths: leftOut,
        [`${LEFT_OUT}stock_thousandths`]: leftOut,
      })
    if (row.tracksStock === false) continue
    for (const { storeId, quantityThousandths } of row.stock ?? []) {
      const price = priceOf(row, storeId ?? context.run.storeId, context)
      addTallies(tallies, {
        stock_thousandths: quantityThousandths,
        [`stock_cost_minor:${currency}`]: stockValueMinor(
          quantityThousandths,
          row.unitCostMinorE4 ?? null
        ),
        [`stock_price_minor:${currency}`]: stockValueMinor(quantityThousandths, price),
      })
    }
  }
  return tallies
}

/** The price that a row tells for a store, in the shop's way of writing prices. */
export function priceOf(row: ItemRow, storeId: string, { batch }: ItemsContext): number | null {
  if (row.isOpenPrice) return null
  const own = row.storePrices?.find((one) => one.storeId === storeId)
  const amount = own?.unitPriceMinorE4 ?? row.unitPriceMinorE4
  if (amount === undefined) return null
  return batch.prices.inScope(amount, row.taxCategoryId ?? batch.defaultTaxCategoryId)
}
