import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import { fail, type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { isWithdrawn, rowAt } from '#app/catalog/prices/price_timeline'
import {
  endListRows,
  type ListTimelineRow,
  lockListTimelines,
  setListRowEnds,
  stepKey,
} from '#app/price_lists/list_timeline'
import { nextVersion, type WrittenListPrice } from '#app/price_lists/write_list_prices'

/**
 * Takes what an import did to a price back, unless somebody has changed it since: what is to come
 * is withdrawn, and what held before holds again from now on.
 */
export async function takeBackListPrice(
  sql: Sql,
  listId: string,
  written: WrittenListPrice,
  operatorId: string | null
): Promise<Result<null, { reason: 'changed_since' }>> {
  const { itemId, fromThousandths, before } = written
  const now = nowForDatabase()
  const timelines = await lockListTimelines(sql, listId, [itemId], now)
  const rows = timelines.get(stepKey(itemId, fromThousandths)) ?? []
  const made = rows.find(({ id }) => id === written.priceId)
  const prior = before && rows.find(({ id }) => id === before.priceId)
  if (written.priceId !== null && !isStill(made, written.validTo, now))
    return fail({ reason: 'changed_since' })
  if (before && prior?.valid_to !== before.endedAt) return fail({ reason: 'changed_since' })
  if (made) await endListRows(sql, [made.id], made.valid_from > now ? made.valid_from : now)
  if (before) {
    const others = rows.filter(({ id }) => id !== made?.id)
    if (before.endedAt === null || before.endedAt > now)
      await setListRowEnds(sql, [{ priceId: before.priceId, endedAt: before.validTo }])
    else if (rowAt(others, now)) return fail({ reason: 'changed_since' })
    else if (before.validTo === null || before.validTo > now)
      await insertRows(sql, 'price_list_items', [
        {
          id: newId(),
          price_list_id: listId,
          item_id: itemId,
          from_quantity_thousandths: fromThousandths,
          unit_price_minor_e4: before.unitPriceMinorE4,
          version: nextVersion(rows),
          valid_from: now,
          valid_to: before.validTo,
          created_by_id: operatorId,
        },
      ])
  }
  await markItemsChanged(sql, [itemId])
  return succeed(null)
}

/** Whether a row is as it was written and holds now or later. */
function isStill(row: ListTimelineRow | undefined, validTo: string | null, now: string): boolean {
  if (!row || row.valid_to !== validTo || isWithdrawn(row)) return false
  return row.valid_to === null || row.valid_to > now
}
