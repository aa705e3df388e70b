import { isSqlite, usingIndex } from '#core/sql'
import { readInWorker } from '#core/reader'
import { type ItemFilters, itemQuery } from '#app/catalog/items/item_filters'

/** How many items match now, and the last id there is; later items are none of those meant. */
export async function countMatching(
  filters: ItemFilters,
  storeId: string
): Promise<{ total: number; lastId: string }> {
  const { few } = itemQuery(filters, storeId)
  const [row] = await readInWorker<{ total: number; last_id: string | null }>(
    `select count(*) as total, max(f.id) as last_id from (${few.text}) as f`,
    few.values
  )
  return { total: Number(row?.total ?? 0), lastId: row?.last_id ?? '' }
}

/** The next matching items behind an id, in the order of ids. */
export async function readMatching(
  filters: ItemFilters,
  storeId: string,
  behind: { afterId: string; lastId: string },
  limit: number
): Promise<string[]> {
  const { many } = itemQuery(filters, storeId)
  const rows = await readInWorker<{ id: string }>(
    `select i.id from items i ${usingIndex(isSqlite() ? 'sqlite_autoindex_items_1' : 'primary')}
      where i.id > ? and i.id <= ? and ${many.text} order by i.id limit ?`,
    [behind.afterId, behind.lastId, ...many.values, limit]
  )
  return rows.map(({ id }) => id)
}
