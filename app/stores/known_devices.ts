import { clock } from '#core/clock'
import { read } from '#core/sql'
import type { DevicePublicKey } from '#app/documents/document_signature'
import { matchesDigest } from '#app/users/secret_tokens'

/** The enrolled device of a request. `publicKey` is the same object as long as it is kept in memory. */
export interface Device {
  enrolmentId: string
  registerId: string
  registerNumber: number
  storeId: string
  series: number
  publicKey: DevicePublicKey
}

interface KnownDevice {
  device: Device
  tokenHash: string
  staleAt: number
}

interface Row {
  id: string
  register_id: string
  number: number
  store_id: string
  series: number
  public_key: string
  token_hash: string
}

/** Another process may have ended an enrolment; it is looked up again after this time. */
const KEPT_MS = 30_000

const known = new Map<string, KnownDevice>()

/** The device whose cookie this is, or null. Kept in memory, because every scan and sale asks. */
export async function findDevice(cookie: string | null): Promise<Device | null> {
  const [enrolmentId, secret] = cookie?.split('.') ?? []
  if (!enrolmentId || !secret) return null
  const found = await lookUp(enrolmentId)
  return found && matchesDigest(secret, found.tokenHash) ? found.device : null
}

/**
 * Whether a browser says that it is a register, and this database has never heard of it: it was
 * enrolled after the backup that the shop was put back from.
 */
export async function isForgottenDevice(cookie: string | null): Promise<boolean> {
  const [enrolmentId] = cookie?.split('.') ?? []
  if (!enrolmentId) return false
  const rows = await read('select id from enrolments where id = ?', [enrolmentId])
  return rows.length === 0
}

/** Makes an ended enrolment unknown at once. */
export function forgetDevice(enrolmentId: string): void {
  known.delete(enrolmentId)
}

export function forgetDevices(): void {
  known.clear()
}

async function lookUp(enrolmentId: string): Promise<KnownDevice | null> {
  const now = clock.now().getTime()
  const kept = known.get(enrolmentId)
  if (kept && kept.staleAt > now) return kept
  const [row] = await read<Row>(
    `select e.id, e.register_id, r.number, e.store_id, e.series, e.public_key, e.token_hash
       from enrolments e join registers r on r.id = e.register_id
      where e.id = ? and e.ended_at is null`,
    [enrolmentId]
  )
  known.delete(enrolmentId)
  if (!row) return null
  const found = { device: deviceOf(row), tokenHash: row.token_hash, staleAt: now + KEPT_MS }
  known.set(enrolmentId, found)
  return found
}

function deviceOf(row: Row): Device {
  return {
    enrolmentId: row.id,
    registerId: row.register_id,
    registerNumber: Number(row.number),
    storeId: row.store_id,
    series: Number(row.series),
    publicKey: JSON.parse(row.public_key) as DevicePublicKey,
  }
}
