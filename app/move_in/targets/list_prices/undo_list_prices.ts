import type { Sql } from '#core/sql'
import { takeBackListPrice } from '#app/price_lists/take_back_list_price'
import type { WrittenListPrice } from '#app/price_lists/write_list_prices'
import type { ImportChange } from '#app/move_in/engine/change_log'
import type { UndoOutcome, UndoRun } from '#app/move_in/engine/target'

type Written = WrittenListPrice & { listId: string }

/** Gives the list the prices back that it had, each unless somebody has changed it since. */
export async function undoListPrices(
  sql: Sql,
  changes: ImportChange[],
  { operatorId }: UndoRun
): Promise<UndoOutcome> {
  const kept: UndoOutcome['kept'] = []
  for (const { sequence, after } of changes) {
    const { listId, ...written } = after as Written
    const taken = await takeBackListPrice(sql, listId, written, operatorId)
    if (!taken.ok)
      kept.push({ sequence, reason: taken.reason, name: await nameOf(sql, written.itemId) })
  }
  return { kept }
}

async function nameOf(sql: Sql, itemId: string): Promise<string> {
  const [item] = await sql.all<{ name: string }>('select name from items where id = ?', [itemId])
  return item?.name ?? ''
}
