import type { Sql } from '#core/sql'
import { takeBackOpening } from '#app/balances/take_back_opening'
import type { ImportChange } from '#app/move_in/engine/change_log'
import type { UndoOutcome, UndoRun } from '#app/move_in/engine/target'
import { undoCustomers } from '#app/move_in/targets/customers/undo_customers'

/** Takes cards and credits back by counter-movements, and customers that came with credits. */
export async function undoOpenings(
  sql: Sql,
  changes: readonly ImportChange[],
  { fileId, storeId, operatorId, between }: UndoRun
): Promise<UndoOutcome> {
  const kept: UndoOutcome['kept'] = []
  for (const change of changes) {
    if (change.object === 'customer') {
      kept.push(...(await undoCustomers(sql, [change], { between })).kept)
      continue
    }
    const origin = { storeId, operatorId, sourceId: fileId }
    const taken = await takeBackOpening(sql, change.objectId, origin)
    if (!taken.ok)
      kept.push({
        sequence: change.sequence,
        reason: taken.reason,
        name: await nameOf(sql, change.objectId),
      })
  }
  return { kept }
}

async function nameOf(sql: Sql, accountId: string): Promise<string> {
  const [row] = await sql.all<{ last_four: string | null; name: string | null }>(
    `select g.last_four, c.name from balance_accounts a
       left join gift_cards g on g.account_id = a.id
       left join customers c on c.id = a.customer_id where a.id = ?`,
    [accountId]
  )
  return row?.last_four ? `…${row.last_four}` : (row?.name ?? '')
}
