import { readInWorker } from '#core/reader'
import type { Tallies } from '#app/move_in/engine/target'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { liveChanges } from '#app/move_in/reconciliation/live_changes'

/** Cards or credits of an import, and what moved in on them; spending since does not count. */
export async function countBalances(
  file: MoveInFile,
  object: 'gift_card' | 'credit'
): Promise<Tallies> {
  const { where, values } = liveChanges(file, object)
  const rows = await readInWorker<{ currency: string; count: number; amount: number }>(
    `select x.currency, count(*) as count, sum(x.amount) as amount
       from (select distinct c.object_id, a.currency,
                    coalesce((select sum(m.amount_minor) from balance_movements m
                      where m.account_id = c.object_id
                        and m.kind in ('opening', 'reversed')), 0) as amount
               from move_in_changes c join balance_accounts a on a.id = c.object_id
              where ${where}) x
      group by x.currency`,
    values
  )
  const name = `${object}s`
  const tallies: Tallies = { [name]: 0 }
  for (const { currency, count, amount } of rows) {
    tallies[name]! += Number(count)
    tallies[`${name}_minor:${currency}`] = Number(amount)
  }
  return tallies
}
