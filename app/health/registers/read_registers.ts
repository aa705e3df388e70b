import { clock, fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { appVersion } from '#app/health/app_version'
import type { RegisterFlag, RegisterHealth } from '#app/health/registers/register_status'

/** Three reports missed. */
const SILENT_MS = 3.5 * 60_000
/** More than this between device and server is flagged (decisions 5). */
export const SKEW_LIMIT_MS = 120_000
/** Unsent for longer than a bad minute of the network. */
const UNSENT_MS = 5 * 60_000
const STORAGE_SHARE = 0.8

interface Row {
  id: string
  register_id: string
  name: string
  device_name: string
  unsent_count: number | null
  refused_count: number | null
  oldest_unsent_at: string | null
  app_version: string | null
  skew_ms: number | null
  storage_used_bytes: number | null
  storage_quota_bytes: number | null
  seen_at: string | null
}

/** Every device that is a register of the store now, with what it last told. */
export async function readRegisters(storeId: string): Promise<RegisterHealth[]> {
  const rows = await read<Row>(
    `select e.id, e.register_id, r.name, e.device_name, s.unsent_count, s.refused_count,
            s.oldest_unsent_at, s.app_version, s.skew_ms, s.storage_used_bytes,
            s.storage_quota_bytes, s.seen_at
       from enrolments e
       join registers r on r.id = e.register_id
       left join register_statuses s on s.enrolment_id = e.id
      where e.store_id = ? and e.ended_at is null order by r.number, e.series`,
    [storeId]
  )
  return rows.map(healthOf)
}

function healthOf(row: Row): RegisterHealth {
  const instant = (text: string | null) => (text === null ? null : fromDatabaseTime(text))
  const known = {
    id: row.id,
    registerId: row.register_id,
    name: row.name,
    deviceName: row.device_name,
    unsentCount: Number(row.unsent_count ?? 0),
    refusedCount: Number(row.refused_count ?? 0),
    oldestUnsentAt: instant(row.oldest_unsent_at),
    appVersion: row.app_version ?? '',
    skewMs: Number(row.skew_ms ?? 0),
    storageUsedBytes: row.storage_used_bytes === null ? null : Number(row.storage_used_bytes),
    storageQuotaBytes: row.storage_quota_bytes === null ? null : Number(row.storage_quota_bytes),
    seenAt: instant(row.seen_at),
  }
  return { ...known, flags: flagsOf(known) }
}

function flagsOf(status: Omit<RegisterHealth, 'flags'>): RegisterFlag[] {
  const { seenAt, oldestUnsentAt, storageUsedBytes, storageQuotaBytes } = status
  if (seenAt === null) return []
  const nowMs = clock.now().getTime()
  const flags: RegisterFlag[] = []
  if (nowMs - Date.parse(seenAt) > SILENT_MS) flags.push('silent')
  if (oldestUnsentAt && nowMs - Date.parse(oldestUnsentAt) > UNSENT_MS) flags.push('unsent')
  if (status.refusedCount > 0) flags.push('refused')
  if (Math.abs(status.skewMs) > SKEW_LIMIT_MS) flags.push('skewed')
  if (status.appVersion !== '' && status.appVersion !== appVersion()) flags.push('outdated')
  if (storageUsedBytes && storageQuotaBytes && storageUsedBytes > storageQuotaBytes * STORAGE_SHARE)
    flags.push('storage')
  return flags
}
