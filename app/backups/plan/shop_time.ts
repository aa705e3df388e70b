import { clock, fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'

/** The clock on the wall of the first store; the plan and the days of rotation follow it. */
export async function shopTimeZone(): Promise<string> {
  const [store] = await read<{ time_zone: string }>(
    'select time_zone from stores order by created_at, id limit 1'
  )
  return store?.time_zone ?? 'UTC'
}

/** The calendar day (`yyyy-mm-dd`) that an instant falls on in a time zone. */
export function dayInZone(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(iso))
}

/** When scheduled work last began; now, as long as it has not. */
export async function lastStarted(name: string): Promise<Date> {
  const [row] = await read<{ last_started_at: string }>(
    'select last_started_at from schedules where name = ?',
    [name]
  )
  return row ? new Date(fromDatabaseTime(row.last_started_at)) : clock.now()
}
