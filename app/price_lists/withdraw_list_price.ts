import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { fail, type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { isWithdrawn } from '#app/catalog/prices/price_timeline'
import { endListRows, lockListTimelines } from '#app/price_lists/list_timeline'
import { setListPrices } from '#app/price_lists/set_list_prices'
import type { Author } from '#app/users/author'

/**
 * Takes a price out of a list, or withdraws one that is to come, so that the one before it holds
 * on. The row stays, since a register may have heard of it.
 */
export async function withdrawListPrice(
  sql: Sql,
  { listId, priceId }: { listId: string; priceId: string },
  author: Author
): Promise<Result<null, { reason: 'gone' }>> {
  const [price] = await sql.all<{ item_id: string }>(
    'select item_id from price_list_items where id = ? and price_list_id = ?',
    [priceId, listId]
  )
  if (!price) return fail({ reason: 'gone' })
  const now = nowForDatabase()
  const timelines = await lockListTimelines(sql, listId, [price.item_id], now)
  const rows = [...timelines.values()].find((ofStep) => ofStep.some(({ id }) => id === priceId))!
  const row = rows.find(({ id }) => id === priceId)!
  if (isWithdrawn(row) || (row.valid_to !== null && row.valid_to <= now))
    return fail({ reason: 'gone' })
  const step = {
    itemId: row.item_id,
    fromThousandths: Number(row.from_quantity_thousandths),
    unitPriceMinorE4: null,
  }
  if (row.valid_from <= now) {
    await setListPrices(sql, { listId, validFrom: null, changes: [step] }, author)
    return succeed(null)
  }
  await endListRows(sql, [row.id], row.valid_from)
  const before = rows.find((one) => one.valid_to === row.valid_from && !isWithdrawn(one))
  if (before)
    await sql.run('update price_list_items set valid_to = ? where id = ?', [
      row.valid_to,
      before.id,
    ])
  await appendStoreEntry(sql, {
    storeId: author.storeId,
    kind: 'price_list.price_changed',
    operatorId: author.operatorId,
    payload: {
      priceListId: listId,
      validFrom: fromDatabaseTime(row.valid_from),
      count: 1,
      prices: [step],
    },
  })
  await markItemsChanged(sql, [row.item_id])
  return succeed(null)
}
