import { transaction } from '#core/sql'
import { journalOwnAct } from '#app/users/journal_own_act'

/**
 * Writes a sign-in, or a refused one. Of an unknown address nothing is kept: it may be anybody's.
 * `at` says which of the two questions a refused one failed.
 */
export async function journalSignIn(
  kind: 'user.signed_in' | 'user.sign_in_refused',
  email: string,
  payload: { at?: 'second_factor'; with?: 'app' | 'recovery' } = {}
): Promise<void> {
  await transaction(async (sql) => {
    const [person] = await sql.all<{ id: string }>('select id from users where email = ?', [email])
    if (!person) return
    await journalOwnAct(sql, { kind, userId: person.id, operatorId: person.id, payload })
  })
}
