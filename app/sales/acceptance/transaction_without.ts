import { transaction, type Sql } from '#core/sql'
import { LeftTransaction } from '#app/hooks/hook_port'

/**
 * One transaction that others than Tillhouse write in as well. Whoever breaks it is left out, and
 * all is tried again: the sale was paid for and is written in any case.
 */
export async function transactionWithout<Answer>(
  work: (sql: Sql, leftOut: readonly LeftTransaction[]) => Promise<Answer>
): Promise<Answer> {
  const leftOut: LeftTransaction[] = []
  for (;;) {
    try {
      return await transaction((sql) => work(sql, leftOut))
    } catch (error) {
      if (!(error instanceof LeftTransaction)) throw error
      leftOut.push(error)
    }
  }
}
