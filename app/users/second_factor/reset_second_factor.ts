import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { coversGrants } from '#app/users/covers_grants'
import { loadGrants } from '#app/users/load_grants'
import { removeSecondFactor } from '#app/users/second_factor/remove_second_factor'

export type ResetFailure = { reason: 'exceeds_own' | 'not_on' }

/**
 * Takes another person's second factor away, whose phone is lost. The author must hold all that
 * the person holds, as for setting a password: together they would be a way to become the person.
 */
export function resetSecondFactor(
  userId: string,
  operatorId: string
): Promise<Result<null, ResetFailure>> {
  return transaction(async (sql): Promise<Result<null, ResetFailure>> => {
    const held = await loadGrants(operatorId, sql)
    if (!coversGrants(held, await loadGrants(userId, sql))) return fail({ reason: 'exceeds_own' })
    const isRemoved = await removeSecondFactor(sql, userId, { operatorId, by: 'reset' })
    return isRemoved ? succeed(null) : fail({ reason: 'not_on' })
  })
}
