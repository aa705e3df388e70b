import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { transaction, type SqlValue } from '#core/sql'
import type { Device } from '#app/stores/known_devices'
import type { RegisterStatus } from '#app/health/registers/register_status'

const COLUMNS = [
  'unsent_count',
  'refused_count',
  'oldest_unsent_at',
  'app_version',
  'skew_ms',
  'storage_used_bytes',
  'storage_quota_bytes',
  'seen_at',
]

/** Writes over what the device said before; the same cost however long it has been running. */
export async function recordStatus(device: Device, status: RegisterStatus): Promise<void> {
  const values: SqlValue[] = [
    status.unsentCount,
    status.refusedCount,
    status.oldestUnsentAt && toDatabaseTime(status.oldestUnsentAt),
    status.appVersion,
    status.skewMs,
    status.storageUsedBytes,
    status.storageQuotaBytes,
    nowForDatabase(),
  ]
  await transaction(async (sql) => {
    const changed = await sql.run(
      `update register_statuses set ${COLUMNS.map((name) => `${name} = ?`).join(', ')}
        where enrolment_id = ?`,
      [...values, device.enrolmentId]
    )
    if (changed.changes > 0) return
    await sql.run(
      `insert into register_statuses (enrolment_id, register_id, store_id, ${COLUMNS.join(', ')})
       values (?, ?, ?, ${COLUMNS.map(() => '?').join(', ')})`,
      [device.enrolmentId, device.registerId, device.storeId, ...values]
    )
  })
}
