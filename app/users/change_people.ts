import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf, type Sql } from '#core/sql'
import { forgetOperators } from '#app/users/known_operators'
import { LastOwner, requireOwner } from '#app/users/require_owner'

export type PeopleFailure = { reason: 'last_owner' | 'exceeds_own' | 'own_password' }

/** Thrown inside `changePeople` when the author would hand out more than they hold. */
export class ExceedsOwn extends Error {}

/**
 * The one way people, roles and grants are changed: in a transaction that keeps an owner, and
 * with registers told afterwards.
 */
export async function changePeople<Value>(
  work: (trx: TransactionClientContract, sql: Sql) => Promise<Value>
): Promise<Result<Value, PeopleFailure>> {
  try {
    const value = await db.transaction(async (trx) => {
      const sql = sqlOf(trx)
      const answer = await work(trx, sql)
      await requireOwner(sql)
      return answer
    })
    forgetOperators()
    return succeed(value)
  } catch (error) {
    if (error instanceof LastOwner) return fail({ reason: 'last_owner' })
    if (error instanceof ExceedsOwn) return fail({ reason: 'exceeds_own' })
    throw error
  }
}
