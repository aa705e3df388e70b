import { earlierBy, nowForDatabase, nowIso, toDatabaseTime } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { openSecret, sealSecret } from '#core/settings'
import { transaction } from '#core/sql'
import { newTotpSecret } from '#app/users/second_factor/totp'

/** Whoever saw the secret on a screen and left it must not have a phone that counts one day. */
const KEPT_MS = 3_600_000

/**
 * The secret to show as a QR code; for an hour the same one until it is confirmed, so that a reload
 * is harmless.
 */
export function beginSecondFactor(
  userId: string
): Promise<Result<string, { reason: 'already_on' }>> {
  return transaction(async (sql) => {
    const [known] = await sql.all<{
      sealed_secret: string
      confirmed_at: string | null
      created_at: string
    }>('select sealed_secret, confirmed_at, created_at from second_factors where user_id = ?', [
      userId,
    ])
    if (known?.confirmed_at) return fail({ reason: 'already_on' as const })
    const isNew = known && known.created_at > toDatabaseTime(earlierBy(nowIso(), KEPT_MS))
    const kept = isNew && openSecret(known.sealed_secret)
    if (kept) return succeed(kept)
    const secret = newTotpSecret()
    await sql.run('delete from second_factors where user_id = ?', [userId])
    await sql.run(
      'insert into second_factors (user_id, sealed_secret, created_at) values (?, ?, ?)',
      [userId, sealSecret(secret), nowForDatabase()]
    )
    return succeed(secret)
  })
}
