import { newId } from '#core/ids'
import { toDatabaseTime } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { forUpdate, transaction, type Sql } from '#core/sql'
import type { PrintableSale } from '#app/receipts/load_sale'

export type PrintLimit = 'original_already_printed' | 'copy_limit_reached'

/** Row 0 of a sale is its original, printed once; its copies are 1, 2, 3… */
const ORIGINAL = 0

/** Where a law limits the copies of a receipt. Norway: one. */
const COPIES_ALLOWED: Record<string, number> = { NO: 1 }

/** Notes that a receipt is about to be printed, and refuses what may not be printed again. */
export function countPrint(
  { document, store }: PrintableSale,
  isCopy: boolean,
  { operatorId, at }: { operatorId: string; at: string }
): Promise<Result<{ id: string; number: number }, { reason: PrintLimit }>> {
  return transaction(async (sql) => {
    const last = await lastNumber(sql, document.id)
    if (!isCopy && last !== null) return fail({ reason: 'original_already_printed' })
    const number = isCopy ? (last ?? ORIGINAL) + 1 : ORIGINAL
    if (number > (COPIES_ALLOWED[store.country] ?? Number.MAX_SAFE_INTEGER)) {
      return fail({ reason: 'copy_limit_reached' })
    }
    const id = newId()
    await sql.run(
      'insert into receipt_copies (id, sale_id, number, operator_id, printed_at) values (?, ?, ?, ?, ?)',
      [id, document.id, number, operatorId, toDatabaseTime(at)]
    )
    return succeed({ id, number })
  })
}

/** Takes the note back: the printer took nothing. */
export async function forgetPrint(id: string): Promise<void> {
  await transaction((sql) => sql.run('delete from receipt_copies where id = ?', [id]))
}

async function lastNumber(sql: Sql, saleId: string): Promise<number | null> {
  // The sale's row is the lock: two tills asking for the same copy line up behind it.
  await sql.all(`select id from sales where id = ?${forUpdate(sql)}`, [saleId])
  const [row] = await sql.all<{ last: number | null }>(
    'select max(number) as last from receipt_copies where sale_id = ?',
    [saleId]
  )
  return row?.last === null || row?.last === undefined ? null : Number(row.last)
}
