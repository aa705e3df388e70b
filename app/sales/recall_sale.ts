import { nowForDatabase } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'

export interface Recall {
  id: string
  storeId: string
  operatorId: string
}

export type RecallFailure = { reason: 'parked_sale_gone' }

/**
 * Gives a parked sale out, to one register only: the update that marks it is the decision. Who
 * recalls it twice, or second, is told that it is gone.
 */
export async function recallSale({
  id,
  storeId,
  operatorId,
}: Recall): Promise<Result<object, RecallFailure>> {
  return transaction(async (sql) => {
    const { changes } = await sql.run(
      `update parked_sales set recalled_at = ?, recalled_by_id = ?
        where id = ? and store_id = ? and recalled_at is null`,
      [nowForDatabase(), operatorId, id, storeId]
    )
    if (changes === 0) return fail({ reason: 'parked_sale_gone' })
    const [row] = await sql.all<{ draft: string }>('select draft from parked_sales where id = ?', [
      id,
    ])
    return succeed(JSON.parse(String(row?.draft)) as object)
  })
}
