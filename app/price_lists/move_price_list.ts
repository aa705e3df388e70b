import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import type { Author } from '#app/users/author'

/** Moves a list one place up or down in the owner's order; the first that has a price decides. */
export async function movePriceList(
  sql: Sql,
  listId: string,
  direction: 'up' | 'down',
  author: Author
): Promise<void> {
  const rows = await sql.all<{ id: string; position: number }>(
    'select id, position from price_lists where archived_at is null order by position, id'
  )
  const at = rows.findIndex(({ id }) => id === listId)
  const other = rows[direction === 'up' ? at - 1 : at + 1]
  if (at === -1 || !other) return
  const ids = rows.map(({ id }) => id)
  ids.splice(at, 1)
  ids.splice(direction === 'up' ? at - 1 : at + 1, 0, listId)
  for (const [index, id] of ids.entries()) {
    if (Number(rows.find((row) => row.id === id)!.position) === index + 1) continue
    await sql.run('update price_lists set position = ? where id = ?', [index + 1, id])
  }
  await appendStoreEntry(sql, {
    storeId: author.storeId,
    kind: 'price_list.saved',
    operatorId: author.operatorId,
    payload: { priceListId: listId, moved: direction },
  })
  await announcePricing(sql, null)
}
