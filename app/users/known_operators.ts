import { clock, toDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { loadGrants } from '#app/users/load_grants'
import { digestOf } from '#app/users/secret_tokens'
import type { GrantRow } from '#app/users/tasks'

/** The operator of a register's request. */
export interface Operator {
  userId: string
  name: string
  grants: GrantRow[]
}

interface KnownOperator {
  operator: Operator
  enrolmentId: string
  expiresAt: string
  staleAt: number
}

interface Row {
  user_id: string
  name: string
  enrolment_id: string
  expires_at: string
}

/** A changed grant reaches other processes after this time, and this one at once. */
const KEPT_MS = 30_000

const known = new Map<string, KnownOperator>()

/** The operator who signed on at this device with this token, or null. */
export async function findOperator(token: string, enrolmentId: string): Promise<Operator | null> {
  const now = clock.now()
  const tokenHash = digestOf(token)
  let found = known.get(tokenHash) ?? null
  if (!found || found.staleAt <= now.getTime()) found = await lookUp(tokenHash, now)
  if (!found || found.enrolmentId !== enrolmentId) return null
  return found.expiresAt > toDatabaseTime(now) ? found.operator : null
}

/** Called whenever people, roles, grants or sessions change. */
export function forgetOperators(): void {
  known.clear()
}

async function lookUp(tokenHash: string, now: Date): Promise<KnownOperator | null> {
  known.delete(tokenHash)
  const [row] = await read<Row>(
    `select s.user_id, u.name, s.enrolment_id, s.expires_at
       from operator_sessions s join users u on u.id = s.user_id
      where s.token_hash = ? and s.ended_at is null and s.expires_at > ? and u.is_active = 1`,
    [tokenHash, toDatabaseTime(now)]
  )
  if (!row) return null
  const found = {
    operator: { userId: row.user_id, name: row.name, grants: await loadGrants(row.user_id) },
    enrolmentId: row.enrolment_id,
    expiresAt: row.expires_at,
    staleAt: now.getTime() + KEPT_MS,
  }
  known.set(tokenHash, found)
  return found
}
