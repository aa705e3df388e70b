import { nowForDatabase } from '#core/clock'
import { nextValue } from '#core/counters'
import { emitEvent } from '#core/outbox'
import { placeholders, type Sql } from '#core/sql'

const IDS_PER_STATEMENT = 500

/**
 * Gives changed items the next version of the catalog's change feed. Call it last in a
 * transaction: its counter stays locked until commit, so versions come out in the order of commits
 * and a register never skips a late one (decisions 16).
 */
export async function markItemsChanged(sql: Sql, itemIds: string[]): Promise<void> {
  if (itemIds.length === 0) return
  await emitEvent(sql, {
    kind: 'catalog.item.changed',
    storeId: null,
    subjectId: null,
    payload: { itemIds: itemIds.slice(0, 100), count: itemIds.length },
  })
  const version = await nextValue(sql, 'catalog')
  const now = nowForDatabase()
  for (let from = 0; from < itemIds.length; from += IDS_PER_STATEMENT) {
    const part = itemIds.slice(from, from + IDS_PER_STATEMENT)
    await sql.run(
      `update items set changed_version = ?, updated_at = ? where id in ${placeholders(1, part.length)}`,
      [version, now, ...part]
    )
    // The least that a kit is sold for hangs on the costs of its parts.
    await sql.run(
      `update items set changed_version = ? where id in (select item_id from item_components
        where component_item_id in ${placeholders(1, part.length)})`,
      [version, ...part]
    )
  }
}

/** All items are sent anew, because what registers know of each of them hangs on a setting. */
export async function markAllItemsChanged(sql: Sql): Promise<void> {
  await emitEvent(sql, {
    kind: 'catalog.item.changed',
    storeId: null,
    subjectId: null,
    payload: { itemIds: [], count: 0 },
  })
  const version = await nextValue(sql, 'catalog')
  await sql.run('update items set changed_version = ?', [version])
}
