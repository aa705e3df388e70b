import { clock, fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { insertIgnore, read, transaction } from '#core/sql'

/** `stopped`: the plugin was switched off, or a person cancelled. */
export type RunOutcome = 'done' | 'threw' | 'late' | 'stopped'

/** How a plugin's work at its time did, as the table keeps it. */
export interface ScheduleRow {
  name: string
  lastStartedAt: string | null
  lastEndedAt: string | null
  lastOutcome: RunOutcome | null
  lastError: string | null
  failuresInRow: number
  isBusy: boolean
}

interface DatabaseRow {
  name: string
  last_started_at: string | null
  last_ended_at: string | null
  last_outcome: RunOutcome | null
  last_error: string | null
  failures_in_row: number
  busy_until: string | null
}

export interface ScheduleKey {
  pluginId: string
  name: string
}

/** What core's table of scheduled work calls it. */
export function coreName({ pluginId, name }: ScheduleKey): string {
  return `plugins.${pluginId}.${name}`
}

export async function readSchedules(pluginId: string): Promise<ScheduleRow[]> {
  const rows = await read<DatabaseRow>(
    `select name, last_started_at, last_ended_at, last_outcome, last_error, failures_in_row, busy_until
       from plugin_schedules where plugin_id = ?`,
    [pluginId]
  )
  const now = nowForDatabase()
  const iso = (time: string | null) => (time === null ? null : fromDatabaseTime(time))
  return rows.map((row) => ({
    name: row.name,
    lastStartedAt: iso(row.last_started_at),
    lastEndedAt: iso(row.last_ended_at),
    lastOutcome: row.last_outcome,
    lastError: row.last_error,
    failuresInRow: Number(row.failures_in_row),
    isBusy: row.busy_until !== null && row.busy_until > now,
  }))
}

export async function readSchedule({ pluginId, name }: ScheduleKey): Promise<ScheduleRow | null> {
  return (await readSchedules(pluginId)).find((one) => one.name === name) ?? null
}

/** When it last began by the clock of core's schedule, which counts from there; null: never looked at. */
export async function lastDue(key: ScheduleKey): Promise<Date | null> {
  const [row] = await read<{ last_started_at: string }>(
    'select last_started_at from schedules where name = ?',
    [coreName(key)]
  )
  return row ? new Date(fromDatabaseTime(row.last_started_at)) : null
}

/** Of a process that ended in the middle of them. */
export async function freeRuns(pluginId: string): Promise<void> {
  await transaction((sql) =>
    sql.run('update plugin_schedules set busy_until = null where plugin_id = ?', [pluginId])
  )
}

/** Takes the turn for so long; false while a run is under way, in whichever process. */
export async function beginRun(key: ScheduleKey, longestMs: number): Promise<boolean> {
  const until = toDatabaseTime(new Date(clock.now().getTime() + longestMs))
  const now = nowForDatabase()
  const { changes } = await transaction(async (sql) => {
    await sql.run(
      `${insertIgnore(sql)} plugin_schedules (plugin_id, name, failures_in_row) values (?, ?, 0)`,
      [key.pluginId, key.name]
    )
    return sql.run(
      `update plugin_schedules set busy_until = ?, last_started_at = ?
        where plugin_id = ? and name = ? and (busy_until is null or busy_until <= ?)`,
      [until, now, key.pluginId, key.name, now]
    )
  })
  return changes === 1
}

/** Who is stopped neither failed nor came through. */
export async function endRun(
  key: ScheduleKey,
  outcome: RunOutcome,
  error: string | null
): Promise<void> {
  const failures = {
    done: '0',
    stopped: 'failures_in_row',
    threw: 'failures_in_row + 1',
    late: 'failures_in_row + 1',
  }[outcome]
  await transaction((sql) =>
    sql.run(
      `update plugin_schedules
          set busy_until = null, last_ended_at = ?, last_outcome = ?, last_error = ?,
              failures_in_row = ${failures}
        where plugin_id = ? and name = ?`,
      [nowForDatabase(), outcome, error, key.pluginId, key.name]
    )
  )
}

export async function forgetSchedules(pluginId: string): Promise<void> {
  await transaction(async (sql) => {
    await sql.run('delete from plugin_schedules where plugin_id = ?', [pluginId])
    // An id has no dot and no sign that `like` reads otherwise.
    await sql.run('delete from schedules where name like ?', [coreName({ pluginId, name: '%' })])
  })
}
