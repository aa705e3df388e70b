import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { coversGrants } from '#app/users/covers_grants'
import { loadGrants } from '#app/users/load_grants'
import { removeSecondFactor } from '#app/users/second_factor/remove_second_factor'

export type ResetFailure = { reason: 'own_second_factor' | 'exceeds_own' | 'not_on' }

/**
 * Takes another person's second factor away, whose phone is lost. The author must hold all that
 * the person holds, as for setting a password: together they would be a way to become the person.
 * One's own is turned off with password and code, lest a browser left signed in does it.
 */
export function resetSecondFactor(
  userId: string,
  operatorId: string
): Promise<Result<null, ResetFailure>> {
  if (userId === operatorId) return Promise.resolve(fail({ reason: 'own_second_factor' as const }))
  return transaction(async (sql): Promise<Result<null, ResetFailure>> => {
    const held = await loadGrants(operatorId, sql)
    if (!coversGrants(held, await loadGrants(userId, sql))) return fail({ reason: 'exceeds_own' })
    const isRemoved = await removeSecondFactor(sql, userId, { operatorId, by: 'reset' })
    return isRemoved ? succeed(null) : fail({ reason: 'not_on' })
  })
}
