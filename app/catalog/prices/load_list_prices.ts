import { fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { placeholders, type Sql, type SqlValue } from '#core/sql'
import type { ListPrice } from '#pricing/choose_price'
import type { SaleItem } from '#app/catalog/load_sale_items'
import { LIST_NOW_OR_LATER } from '#app/catalog/prices/list_prices_in_force'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { ReadRows } from '#app/catalog/read_rows'

interface Row {
  item_id: string
  price_list_id: string
  id: string
  version: number
  from_quantity_thousandths: number
  unit_price_minor_e4: number
  valid_from: string
  valid_to: string | null
}

/** The prices of items `i` in the lists of a store, as they are now and as they are to be. */
export async function loadListPrices(
  rows: ReadRows,
  scope: PriceScope,
  { where, values }: { where: string; values: SqlValue[] }
): Promise<Map<string, ListPrice[]>> {
  const now = nowForDatabase()
  const found = await rows<Row>(
    `select p.item_id, p.price_list_id, p.id, p.version, p.from_quantity_thousandths,
            p.unit_price_minor_e4, p.valid_from, p.valid_to
       from items i join price_list_items p on p.item_id = i.id and ${LIST_NOW_OR_LATER}
       join price_lists l on l.id = p.price_list_id and l.archived_at is null
        and (l.store_id is null or l.store_id = ?) and l.currency = ? and l.includes_tax = ?
      where ${where} order by p.id`,
    [now, scope.storeId, scope.currency, scope.includesTax ? 1 : 0, ...values]
  )
  const prices = new Map<string, ListPrice[]>()
  for (const row of found) {
    const ofItem = prices.get(row.item_id)
    if (ofItem) ofItem.push(datedPriceOf(row, now))
    else prices.set(row.item_id, [datedPriceOf(row, now)])
  }
  return prices
}

function datedPriceOf(row: Row, now: string): ListPrice {
  return {
    ...listPriceOf(row),
    ...(row.valid_from > now && { validFrom: fromDatabaseTime(row.valid_from) }),
    ...(row.valid_to !== null && { validTo: fromDatabaseTime(row.valid_to) }),
  }
}

function listPriceOf(row: Row): ListPrice {
  return {
    listId: row.price_list_id,
    priceId: row.id,
    priceVersion: Number(row.version),
    fromThousandths: Number(row.from_quantity_thousandths),
    unitPriceMinorE4: Number(row.unit_price_minor_e4),
  }
}

/** Adds the prices in the lists that were in force at some time during a sale, in one statement. */
export async function addListPrices(
  sql: Pick<Sql, 'all'>,
  items: ReadonlyMap<string, SaleItem>,
  { listIds, from, to }: { listIds: readonly string[]; from: string; to: string }
): Promise<void> {
  if (listIds.length === 0 || items.size === 0) return
  const rows = await sql.all<Row>(
    `select item_id, price_list_id, id, version, from_quantity_thousandths, unit_price_minor_e4,
            valid_from, valid_to
       from price_list_items
      where item_id in ${placeholders(1, items.size)} and price_list_id in ${placeholders(1, listIds.length)}
        and valid_from <= ? and (valid_to is null or valid_to > ?)`,
    [...items.keys(), ...listIds, toDatabaseTime(to), toDatabaseTime(from)]
  )
  for (const row of rows) {
    items.get(row.item_id)?.listPrices.push({
      ...listPriceOf(row),
      validFrom: fromDatabaseTime(row.valid_from),
      validTo: row.valid_to === null ? null : fromDatabaseTime(row.valid_to),
    })
  }
}
