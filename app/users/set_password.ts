import hash from '@adonisjs/core/services/hash'
import { dismissListener } from '#core/realtime'
import { transaction } from '#core/sql'
import { journalOwnAct } from '#app/users/journal_own_act'

/** Gives an account a password; every session begun with the old one is over. */
export async function setPassword(
  userId: string,
  password: string,
  operatorId: string | null
): Promise<void> {
  const stored = await hash.use('scrypt').make(password)
  await transaction(async (sql) => {
    await sql.run('update users set password = ? where id = ?', [stored, userId])
    const payload = { setsPassword: true }
    await journalOwnAct(sql, { kind: 'user.changed', userId, operatorId, payload })
    sql.afterCommit(() => dismissListener(userId))
  })
}
