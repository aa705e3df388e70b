import { toDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { Tallies } from '#app/move_in/engine/target'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { loadPriceScope, type PriceScope } from '#app/catalog/prices/price_scope'
import { liveChanges } from '#app/move_in/reconciliation/live_changes'

/**
 * Stock that an import brought, as the ledger had it when the import ended: what was sold since does
 * not make the sheet wrong. Values are of what the file gave a cost or a price for.
 */
export async function countStock(file: MoveInFile): Promise<Tallies> {
  const stores = await readInWorker<{ store_id: string; location_id: string }>(
    "select store_id, id as location_id from stock_locations where kind = 'shop_floor'"
  )
  const { currency } = await loadPriceScope(file.storeId)
  const tallies: Tallies = {}
  const add = (name: string, value: number | null | undefined) => {
    tallies[name] = (tallies[name] ?? 0) + Number(value ?? 0)
  }
  for (const { store_id: storeId, location_id: locationId } of stores) {
    const sums = await sumStore(file, await loadPriceScope(storeId), locationId)
    add('stock_thousandths', sums?.pieces)
    add(`stock_cost_minor:${currency}`, sums?.at_cost)
    add(`stock_price_minor:${currency}`, sums?.at_price)
  }
  return tallies
}

async function sumStore(file: MoveInFile, { storeId, currency }: PriceScope, locationId: string) {
  const { writtenAt } = file.progress
  if (!writtenAt) return undefined
  const { where, values } = liveChanges(file, 'stock')
  const at = toDatabaseTime(writtenAt)
  const price = (store: string) =>
    `(select max(p.unit_price_minor_e4) from item_prices p
       where p.item_id = c.object_id and p.currency = ? and ${store}
         and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?))`
  const [row] = await readInWorker<Record<'pieces' | 'at_cost' | 'at_price', number | null>>(
    `select sum(y.pieces) as pieces, sum(${valueOf('y.cost')}) as at_cost,
            sum(${valueOf('y.price')}) as at_price
       from (select x.object_id, x.pieces,
                    case when x.says_cost = 1 then coalesce(i.unit_cost_minor_e4, 0) else 0 end as cost,
                    case when x.says_price = 1 then coalesce(x.price, 0) else 0 end as price
               from (select c.object_id, max(case when c.after_values like '%"saysCost":true%' then 1 else 0 end) as says_cost,
                            max(case when c.after_values like '%"saysPrice":true%' then 1 else 0 end) as says_price,
                            coalesce(${price('p.store_id = ?')}, ${price('p.store_id is null')}) as price,
                            coalesce((select sum(m.quantity_thousandths) from stock_movements m
                              where m.item_id = c.object_id and m.location_id = ?
                                and m.occurred_at <= ?), 0) as pieces
                       from move_in_changes c
                      where ${where} and c.after_values like ?
                      group by c.object_id) x
               join items i on i.id = x.object_id) y`,
    [
      ...[currency, storeId, at, at],
      ...[currency, at, at],
      ...[locationId, at],
      ...values,
      `%"storeId":"${storeId}"%`,
    ]
  )
  return row
}

/** Thousandths × ten-thousandths of a minor unit → minor units, rounded as `mulDiv` does. */
function valueOf(amount: string): string {
  const half = `(y.pieces * ${amount} + case when y.pieces < 0 then -5000000 else 5000000 end)`
  return `(${half} - ${half} % 10000000) / 10000000`
}
