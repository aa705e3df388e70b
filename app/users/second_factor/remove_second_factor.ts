import type { Sql } from '#core/sql'
import { journalOwnAct } from '#app/users/journal_own_act'

/** Who took a second factor away: the person, somebody above, or the server's own keyboard. */
export type RemovedBy = 'off' | 'reset' | 'command'

/** Takes a person's second factor and recovery codes away; false when there was none in force. */
export async function removeSecondFactor(
  sql: Sql,
  userId: string,
  { operatorId, by }: { operatorId: string | null; by: RemovedBy }
): Promise<boolean> {
  await sql.run('delete from recovery_codes where user_id = ?', [userId])
  const { changes } = await sql.run(
    'delete from second_factors where user_id = ? and confirmed_at is not null',
    [userId]
  )
  await sql.run('delete from second_factors where user_id = ?', [userId])
  if (changes === 0) return false
  await journalOwnAct(sql, { kind: 'user.second_factor_off', userId, operatorId, payload: { by } })
  return true
}
