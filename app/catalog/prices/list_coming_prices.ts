import { fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { countRows, type ListPage, pageOf } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { placeholders, type SqlValue } from '#core/sql'
import type { PriceScope } from '#app/catalog/prices/price_scope'

export interface ComingPrice {
  id: string
  itemId: string
  name: string
  variantLabel: string | null
  validFrom: string
  unitPriceMinorE4: number
  /** The price that it follows; null where it is the first. */
  previousUnitPriceMinorE4: number | null
  isOwnStore: boolean
  changedBy: string | null
}

export interface ComingPrices {
  rows: ComingPrice[]
  page: ListPage
  /** How many prices of the shop change at each moment of the page. */
  moments: { validFrom: string; count: number }[]
}

const PER_PAGE = 50

/** Prices of a store that are to come, `p.valid_from` after a moment; withdrawn ones are not. */
const COMING = `p.valid_from > ? and (p.valid_to is null or p.valid_to > p.valid_from)
  and (p.store_id is null or p.store_id = ?) and p.currency = ? and p.includes_tax = ?`

/** A page of the prices that are to come, the nearest first. */
export async function listComingPrices(
  scope: PriceScope,
  wantedPage: number
): Promise<ComingPrices> {
  const values = [nowForDatabase(), scope.storeId, scope.currency, scope.includesTax ? 1 : 0]
  const count = await countRows(readInWorker, `select 1 from item_prices p where ${COMING}`, values)
  const page = pageOf(count, wantedPage, PER_PAGE)
  const found = await readInWorker<{ id: string }>(
    `select p.id from item_prices p where ${COMING}
      order by p.valid_from, p.id limit ${PER_PAGE} offset ?`,
    [...values, (page.current - 1) * PER_PAGE]
  )
  const rows = await loadRows(found.map(({ id }) => id))
  return { rows, page, moments: await countMoments(rows, values) }
}

interface Row {
  id: string
  item_id: string
  name: string
  variant_values: string | null
  valid_from: string
  unit_price_minor_e4: number
  previous: number | null
  store_id: string | null
  changed_by: string | null
}

async function loadRows(ids: string[]): Promise<ComingPrice[]> {
  if (ids.length === 0) return []
  const rows = await readInWorker<Row>(
    `select p.id, p.item_id, i.name, i.variant_values, p.valid_from, p.unit_price_minor_e4, p.store_id,
            u.name as changed_by,
            (select b.unit_price_minor_e4 from item_prices b
              where b.item_id = p.item_id and b.valid_to = p.valid_from and b.valid_from < p.valid_from
                and b.currency = p.currency and b.includes_tax = p.includes_tax
                and (b.store_id = p.store_id or (b.store_id is null and p.store_id is null))
              limit 1) as previous
       from item_prices p join items i on i.id = p.item_id left join users u on u.id = p.created_by_id
      where p.id in ${placeholders(1, ids.length)}`,
    ids
  )
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows.map(comingPrice).sort((one, other) => place.get(one.id)! - place.get(other.id)!)
}

function comingPrice(row: Row): ComingPrice {
  return {
    id: row.id,
    itemId: row.item_id,
    name: row.name,
    variantLabel: row.variant_values
      ? (JSON.parse(row.variant_values) as string[]).join(' · ')
      : null,
    validFrom: fromDatabaseTime(row.valid_from),
    unitPriceMinorE4: Number(row.unit_price_minor_e4),
    previousUnitPriceMinorE4: row.previous === null ? null : Number(row.previous),
    isOwnStore: row.store_id !== null,
    changedBy: row.changed_by,
  }
}

async function countMoments(rows: ComingPrice[], values: SqlValue[]) {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  const counts = await readInWorker<{ valid_from: string; n: number }>(
    `select p.valid_from, count(*) as n from item_prices p
      where ${COMING} and p.valid_from >= ? and p.valid_from <= ?
      group by p.valid_from order by p.valid_from`,
    [...values, toDatabaseTime(first.validFrom), toDatabaseTime(last.validFrom)]
  )
  return counts.map((row) => ({
    validFrom: fromDatabaseTime(row.valid_from),
    count: Number(row.n),
  }))
}

/** Ids of the prices that come into force at one moment, a batch of them. */
export async function comingPricesAt(
  scope: PriceScope,
  validFrom: string,
  limit: number
): Promise<string[]> {
  const values = [nowForDatabase(), scope.storeId, scope.currency, scope.includesTax ? 1 : 0]
  const rows = await readInWorker<{ id: string }>(
    `select p.id from item_prices p where ${COMING} and p.valid_from = ? order by p.id limit ${limit}`,
    [...values, toDatabaseTime(validFrom)]
  )
  return rows.map(({ id }) => id)
}
