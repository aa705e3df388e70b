import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { LIST_NOW_OR_LATER } from '#app/catalog/prices/list_prices_in_force'
import type { PriceListFields } from '#app/price_lists/price_list'
import { announcePricing } from '#app/stores/announce_pricing'
import type { Author } from '#app/users/author'

export interface PriceListChange extends PriceListFields {
  isArchived: boolean
}

/**
 * Makes a price list or changes one. Registers get its terms with their settings; its prices come
 * with the items, which are told anew when the list reaches other stores.
 */
export async function savePriceList(
  sql: Sql,
  listId: string | null,
  change: PriceListChange,
  scope: PriceScope,
  author: Author
): Promise<Result<{ id: string }, { reason: 'not_found' }>> {
  const id = listId ?? newId()
  const before = listId === null ? null : await findStore(sql, listId, scope)
  if (before === undefined) return fail({ reason: 'not_found' })
  if (listId === null) await insertList(sql, id, change, scope, author)
  else await updateList(sql, id, change)
  await writeGroups(sql, id, change.groupIds)
  await appendStoreEntry(sql, {
    storeId: author.storeId,
    kind: 'price_list.saved',
    operatorId: author.operatorId,
    payload: { priceListId: id, isNew: listId === null, ...termsOf(change) },
  })
  await announcePricing(sql, null)
  if (before && before.storeId !== change.storeId) await tellItemsAnew(sql, id)
  return succeed({ id })
}

/** The journal holds no names. */
function termsOf(change: PriceListChange) {
  const { storeId, ratePpm, startsOn, endsOn, groupIds, customerId, channels, isArchived } = change
  return { storeId, ratePpm, startsOn, endsOn, groupIds, customerId, channels, isArchived }
}

/** The store that a list is kept to, null for all; undefined where it is another store's list. */
async function findStore(sql: Sql, listId: string, { storeId }: PriceScope) {
  const [row] = await sql.all<{ store_id: string | null }>(
    'select store_id from price_lists where id = ? and (store_id is null or store_id = ?)',
    [listId, storeId]
  )
  return row && { storeId: row.store_id }
}

async function insertList(
  sql: Sql,
  id: string,
  change: PriceListChange,
  scope: PriceScope,
  author: Author
): Promise<void> {
  const now = nowForDatabase()
  const [last] = await sql.all<{ position: number | null }>(
    'select max(position) as position from price_lists'
  )
  await sql.run(
    `insert into price_lists (id, name, store_id, currency, includes_tax, position, rate_ppm,
       starts_on, ends_on, is_for_groups, customer_id, channels, archived_at, created_by_id, created_at,
       updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      change.name,
      change.storeId,
      scope.currency,
      scope.includesTax,
      Number(last?.position ?? 0) + 1,
      change.ratePpm,
      change.startsOn,
      change.endsOn,
      change.groupIds !== null,
      change.customerId,
      channelsText(change),
      change.isArchived ? now : null,
      author.operatorId,
      now,
      now,
    ]
  )
}

async function updateList(sql: Sql, id: string, change: PriceListChange): Promise<void> {
  const now = nowForDatabase()
  await sql.run(
    `update price_lists set name = ?, store_id = ?, rate_ppm = ?, starts_on = ?, ends_on = ?,
       is_for_groups = ?, customer_id = ?, channels = ?,
       archived_at = ${change.isArchived ? 'coalesce(archived_at, ?)' : '?'},
       updated_at = ? where id = ?`,
    [
      change.name,
      change.storeId,
      change.ratePpm,
      change.startsOn,
      change.endsOn,
      change.groupIds !== null,
      change.customerId,
      channelsText(change),
      change.isArchived ? now : null,
      now,
      id,
    ]
  )
}

function channelsText({ channels }: PriceListChange): string | null {
  return channels && JSON.stringify(channels)
}

async function writeGroups(sql: Sql, id: string, groupIds: string[] | null): Promise<void> {
  await sql.run('delete from price_list_groups where price_list_id = ?', [id])
  if (!groupIds || groupIds.length === 0) return
  await sql.run(
    `insert into price_list_groups (price_list_id, group_id) values ${placeholders(groupIds.length, 2)}`,
    groupIds.flatMap((groupId) => [id, groupId])
  )
}

async function tellItemsAnew(sql: Sql, listId: string): Promise<void> {
  const rows = await sql.all<{ item_id: string }>(
    `select distinct item_id from price_list_items p where p.price_list_id = ? and ${LIST_NOW_OR_LATER}`,
    [listId, nowForDatabase()]
  )
  await markItemsChanged(
    sql,
    rows.map((row) => row.item_id)
  )
}
