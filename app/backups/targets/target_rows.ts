import { fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import type { JobText } from '#core/jobs/job'
import { read, transaction, type Sql } from '#core/sql'
import type { BackupTarget, TargetKind } from '#app/backups/targets/backup_target'

interface TargetRow {
  id: string
  kind: TargetKind
  name: string
  place: string
  keep_daily: number
  keep_weekly: number
  keep_monthly: number
  is_on: number
  last_good_at: string | null
  last_tried_at: string | null
  problem: string | null
  created_at: string
}

export async function listTargets(): Promise<BackupTarget[]> {
  const rows = await read<TargetRow>('select * from backup_targets order by created_at, id')
  return rows.map(targetOf)
}

export async function findTarget(id: string): Promise<BackupTarget | null> {
  const [row] = await read<TargetRow>('select * from backup_targets where id = ?', [id])
  return row ? targetOf(row) : null
}

function targetOf(row: TargetRow): BackupTarget {
  return {
    id: row.id,
    name: row.name,
    place: { kind: row.kind, settings: JSON.parse(row.place) } as BackupTarget['place'],
    keeping: {
      daily: Number(row.keep_daily),
      weekly: Number(row.keep_weekly),
      monthly: Number(row.keep_monthly),
    },
    isOn: Number(row.is_on) === 1,
    lastGoodAt: row.last_good_at && fromDatabaseTime(row.last_good_at),
    lastTriedAt: row.last_tried_at && fromDatabaseTime(row.last_tried_at),
    problem: row.problem === null ? null : (JSON.parse(row.problem) as JobText),
    createdAt: fromDatabaseTime(row.created_at),
  }
}

export type TargetFields = Pick<BackupTarget, 'name' | 'place' | 'keeping' | 'isOn'>

export async function insertTarget(sql: Sql, fields: TargetFields): Promise<string> {
  const id = newId()
  await sql.run(
    `insert into backup_targets (kind, name, place, keep_daily, keep_weekly, keep_monthly, is_on,
                                 created_at, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...valuesOf(fields), nowForDatabase(), id]
  )
  return id
}

export async function updateTarget(sql: Sql, id: string, fields: TargetFields): Promise<void> {
  await sql.run(
    `update backup_targets set kind = ?, name = ?, place = ?, keep_daily = ?, keep_weekly = ?,
                               keep_monthly = ?, is_on = ?, problem = null where id = ?`,
    [...valuesOf(fields), id]
  )
}

function valuesOf({ name, place, keeping, isOn }: TargetFields) {
  const { daily, weekly, monthly } = keeping
  return [place.kind, name, JSON.stringify(place.settings), daily, weekly, monthly, isOn]
}

/** Forgets a target; the files on it stay where they are. */
export async function deleteTarget(sql: Sql, id: string): Promise<void> {
  await sql.run('delete from backup_files where target_id = ?', [id])
  await sql.run('delete from backup_targets where id = ?', [id])
}

/** How the last attempt went; a success is dated by the backup, not by its arrival. */
export async function noteAttempt(
  targetId: string,
  attempt: { takenAt: string } | { problem: JobText }
): Promise<void> {
  const now = nowForDatabase()
  await transaction((sql) =>
    'takenAt' in attempt
      ? sql.run(
          `update backup_targets set last_tried_at = ?, last_good_at = ?, problem = null
            where id = ?`,
          [now, toDatabaseTime(attempt.takenAt), targetId]
        )
      : sql.run('update backup_targets set last_tried_at = ?, problem = ? where id = ?', [
          now,
          JSON.stringify(attempt.problem),
          targetId,
        ])
  )
}
