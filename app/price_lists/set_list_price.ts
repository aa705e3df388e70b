import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { type Sql, StaleRead } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import type { Author } from '#app/users/author'

export interface ListPriceChange {
  listId: string
  itemId: string
  fromThousandths: number
  /** Null takes the price out of the list. */
  unitPriceMinorE4: number | null
}

interface HeldPrice {
  id: string
  version: number
  unit_price_minor_e4: number
  valid_to: string | null
}

/**
 * Sets the price of an item in a list from a quantity on, or takes it out. The row before ends and
 * is kept, so that every sale can say which price it was made at. False where nothing changes.
 */
export async function setListPrice(
  sql: Sql,
  change: ListPriceChange,
  author: Author
): Promise<boolean> {
  const now = nowForDatabase()
  // The list's row is the lock that lets two changes happen only one after the other.
  await sql.run('update price_lists set updated_at = ? where id = ?', [now, change.listId])
  const rows = await sql.all<HeldPrice>(
    `select id, version, unit_price_minor_e4, valid_to from price_list_items
      where price_list_id = ? and item_id = ? and from_quantity_thousandths = ?`,
    [change.listId, change.itemId, change.fromThousandths]
  )
  const held = rows.find((row) => row.valid_to === null)
  const before = held ? Number(held.unit_price_minor_e4) : null
  if (before === change.unitPriceMinorE4) return false
  if (held) await endPrice(sql, held.id, now)
  const version = Math.max(0, ...rows.map((row) => Number(row.version))) + 1
  if (change.unitPriceMinorE4 !== null) await insertPrice(sql, change, { version, now }, author)
  await appendStoreEntry(sql, {
    storeId: author.storeId,
    kind: 'price_list.price_changed',
    operatorId: author.operatorId,
    payload: { ...change, version, previousUnitPriceMinorE4: before },
  })
  await markItemsChanged(sql, [change.itemId])
  return true
}

async function endPrice(sql: Sql, id: string, now: string): Promise<void> {
  const ended = await sql.run(
    'update price_list_items set valid_to = ? where id = ? and valid_to is null',
    [now, id]
  )
  if (ended.changes === 0) throw new StaleRead(`Price ${id} was ended by somebody else`)
}

async function insertPrice(
  sql: Sql,
  { listId, itemId, fromThousandths, unitPriceMinorE4 }: ListPriceChange,
  { version, now }: { version: number; now: string },
  author: Author
): Promise<void> {
  await sql.run(
    `insert into price_list_items (id, price_list_id, item_id, from_quantity_thousandths,
       unit_price_minor_e4, version, valid_from, created_by_id) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [newId(), listId, itemId, fromThousandths, unitPriceMinorE4, version, now, author.operatorId]
  )
}
