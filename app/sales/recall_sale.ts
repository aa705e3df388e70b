import { nowForDatabase } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'

export interface Recall {
  id: string
  storeId: string
  operatorId: string
  /** The sale that it becomes at the register; null from registers of before. */
  into: string | null
}

export type RecallFailure = { reason: 'parked_sale_gone' }

/**
 * Gives a parked sale out, to one register only: the update that marks it is the decision. Who
 * comes second is told that it is gone; who asks again for the same sale, since the answer was
 * lost on the way, gets it again.
 */
export async function recallSale({
  id,
  storeId,
  operatorId,
  into,
}: Recall): Promise<Result<object, RecallFailure>> {
  return transaction(async (sql) => {
    const { changes } = await sql.run(
      `update parked_sales set recalled_at = ?, recalled_by_id = ?, recalled_into = ?
        where id = ? and store_id = ? and recalled_at is null`,
      [nowForDatabase(), operatorId, into, id, storeId]
    )
    const [row] = await sql.all<{ draft: string; recalled_into: string | null }>(
      'select draft, recalled_into from parked_sales where id = ? and store_id = ?',
      [id, storeId]
    )
    const isGiven = changes === 1 || (into !== null && row?.recalled_into === into)
    if (!row || !isGiven) return fail({ reason: 'parked_sale_gone' })
    return succeed(JSON.parse(row.draft) as object)
  })
}
