import { nowForDatabase } from '#core/clock'
import { placeholders, read } from '#core/sql'
import { LIST_NOW_OR_LATER } from '#app/catalog/prices/list_prices_in_force'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { PriceList } from '#app/price_lists/price_list'
import type { SaleChannel } from '#pricing/choose_price'

interface Row {
  id: string
  name: string
  store_id: string | null
  rate_ppm: number | null
  starts_on: string | null
  ends_on: string | null
  is_for_groups: number
  customer_id: string | null
  channels: string | null
  archived_at: string | null
  prices: number
}

export interface ListedPriceList extends PriceList {
  /** Prices in the list; 0 of one that is a part of the shelf price. */
  prices: number
  /** Of a list for one customer. */
  customerName: string | null
}

const SELECT = `select l.id, l.name, l.store_id, l.rate_ppm, l.starts_on, l.ends_on, l.is_for_groups,
    l.customer_id, l.channels, l.archived_at,
    (select count(*) from price_list_items p
      where p.price_list_id = l.id and ${LIST_NOW_OR_LATER}) as prices
  from price_lists l
 where l.currency = ? and l.includes_tax = ? and (l.store_id is null or l.store_id = ?)`

/** The price lists of a store in the owner's order, archived ones last. */
export async function findPriceLists(scope: PriceScope): Promise<ListedPriceList[]> {
  const rows = await read<Row>(
    `${SELECT} order by case when l.archived_at is null then 0 else 1 end, l.position, l.id`,
    valuesOf(scope)
  )
  return withGroups(rows)
}

export async function findPriceList(
  listId: string,
  scope: PriceScope
): Promise<ListedPriceList | null> {
  const rows = await read<Row>(`${SELECT} and l.id = ?`, [...valuesOf(scope), listId])
  return (await withGroups(rows))[0] ?? null
}

function valuesOf({ currency, includesTax, storeId }: PriceScope) {
  return [nowForDatabase(), currency, includesTax ? 1 : 0, storeId]
}

async function withGroups(rows: Row[]): Promise<ListedPriceList[]> {
  const groups = await read<{ price_list_id: string; group_id: string }>(
    'select price_list_id, group_id from price_list_groups order by group_id'
  )
  const names = await customerNames(rows)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    storeId: row.store_id,
    ratePpm: row.rate_ppm === null ? null : Number(row.rate_ppm),
    startsOn: row.starts_on?.slice(0, 10) ?? null,
    endsOn: row.ends_on?.slice(0, 10) ?? null,
    groupIds: Number(row.is_for_groups)
      ? groups.filter((one) => one.price_list_id === row.id).map((one) => one.group_id)
      : null,
    customerId: row.customer_id,
    customerName: row.customer_id === null ? null : (names.get(row.customer_id) ?? null),
    channels: row.channels === null ? null : (JSON.parse(row.channels) as SaleChannel[]),
    isArchived: row.archived_at !== null,
    prices: Number(row.prices),
  }))
}

async function customerNames(rows: Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ customer_id: id }) => id ?? []))]
  if (ids.length === 0) return new Map()
  const found = await read<{ id: string; name: string }>(
    `select id, name from customers where id in ${placeholders(1, ids.length)}`,
    ids
  )
  return new Map(found.map(({ id, name }) => [id, name]))
}
