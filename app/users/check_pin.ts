import { clock, fromDatabaseTime, toDatabaseTime } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { read, transaction } from '#core/sql'
import { verifyPin } from '#app/users/pins'

const FREE_ATTEMPTS = 5
const FIRST_LOCK_MINUTES = 5
const LONGEST_LOCK_MINUTES = 60

export interface PinHolder {
  userId: string
  name: string
  color: string | null
  locale: string
}

export type PinFailure = { reason: 'pin_refused' } | { reason: 'pin_locked'; lockedUntil: string }

interface Row {
  id: string
  name: string
  color: string | null
  locale: string
  pin: string | null
  pin_failures: number
  pin_locked_until: string | null
}

/**
 * Whether a PIN is a person's own. Five wrong ones in a row lock the PIN for five minutes, each
 * further one for twice as long, up to an hour. An attempt is counted before it is checked, so
 * that many at once gain nothing. Unknown, inactive and PIN-less people answer alike.
 */
export async function checkPin(
  userId: string,
  pin: string
): Promise<Result<PinHolder, PinFailure>> {
  const [row] = await read<Row>(
    `select id, name, color, locale, pin, pin_failures, pin_locked_until
       from users where id = ? and is_active = 1`,
    [userId]
  )
  if (row) {
    const lockedUntil = await countAttempt(row)
    if (lockedUntil) return fail({ reason: 'pin_locked', lockedUntil })
  }
  const isRight = await verifyPin(row?.pin ?? null, pin)
  if (!row || !isRight) return fail({ reason: 'pin_refused' })
  await forgetFailures(row.id)
  return succeed({ userId: row.id, name: row.name, color: row.color, locale: row.locale })
}

/** Counts the attempt, or answers until when none is taken. */
async function countAttempt(row: Row): Promise<string | null> {
  const now = clock.now()
  const lock = toDatabaseTime(
    new Date(now.getTime() + lockMinutes(Number(row.pin_failures)) * 60_000)
  )
  return transaction(async (sql) => {
    // The lock comes first: MariaDB assigns from left to right and must see the old count.
    const { changes } = await sql.run(
      `update users
          set pin_locked_until = case when pin_failures + 1 >= ? then ? else null end,
              pin_failures = pin_failures + 1
        where id = ?
          and (pin_locked_until is null or pin_locked_until <= ? or pin_locked_until > ?)`,
      [FREE_ATTEMPTS, lock, row.id, toDatabaseTime(now), longestLock(now)]
    )
    if (changes === 1) return null
    const [locked] = await sql.all<Pick<Row, 'pin_locked_until'>>(
      'select pin_locked_until from users where id = ?',
      [row.id]
    )
    return fromDatabaseTime(locked?.pin_locked_until ?? toDatabaseTime(now))
  })
}

/** A lock that goes further was set before the clock was set back, and would last for days. */
function longestLock(now: Date): string {
  return toDatabaseTime(new Date(now.getTime() + LONGEST_LOCK_MINUTES * 60_000))
}

function lockMinutes(failures: number): number {
  const doublings = Math.max(0, failures + 1 - FREE_ATTEMPTS)
  return Math.min(LONGEST_LOCK_MINUTES, FIRST_LOCK_MINUTES * 2 ** doublings)
}

async function forgetFailures(userId: string): Promise<void> {
  await transaction((sql) =>
    sql.run('update users set pin_failures = 0, pin_locked_until = null where id = ?', [userId])
  )
}
