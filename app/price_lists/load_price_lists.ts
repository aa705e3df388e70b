import type { Sql } from '#core/sql'
import type { PriceListHead, SaleChannel } from '#pricing/choose_price'

interface Row {
  id: string
  name: string
  rate_ppm: number | null
  starts_on: string | null
  ends_on: string | null
  is_for_groups: number
  group_id: string | null
  customer_id: string | null
  channels: string | null
}

/** The price lists of a store in the owner's order, as its pipeline carries them. */
export async function loadPriceLists(
  sql: Pick<Sql, 'all'>,
  storeId: string
): Promise<PriceListHead[]> {
  const rows = await sql.all<Row>(
    `select l.id, l.name, l.rate_ppm, l.starts_on, l.ends_on, l.is_for_groups, g.group_id,
            l.customer_id, l.channels
       from price_lists l join stores s on s.id = ?
       left join price_list_groups g on g.price_list_id = l.id
      where l.archived_at is null and l.currency = s.currency
        and l.includes_tax = s.prices_include_tax and (l.store_id is null or l.store_id = s.id)
      order by l.position, l.id, g.group_id`,
    [storeId]
  )
  const lists = new Map<string, Row[]>()
  for (const row of rows) lists.set(row.id, [...(lists.get(row.id) ?? []), row])
  return [...lists.values()].map(headOf)
}

function headOf(rows: Row[]): PriceListHead {
  const row = rows[0]!
  const groupIds = rows.flatMap(({ group_id: id }) => (id === null ? [] : [id]))
  return {
    listId: row.id,
    name: row.name,
    ratePpm: row.rate_ppm === null ? null : Number(row.rate_ppm),
    startsOn: row.starts_on?.slice(0, 10) ?? null,
    endsOn: row.ends_on?.slice(0, 10) ?? null,
    groupIds: Number(row.is_for_groups) === 1 ? groupIds : null,
    ...(row.customer_id !== null && { customerId: row.customer_id }),
    ...(row.channels !== null && { channels: JSON.parse(row.channels) as SaleChannel[] }),
  }
}
