import { Cron } from 'croner'
import logger from '@adonisjs/core/services/logger'
import { clock, fromDatabaseTime, nowForDatabase } from '#core/clock'
import { insertIgnore, read, transaction } from '#core/sql'

export interface Scheduled {
  /** When it is due after the instant it last started (or was first heard of); null: not at all. */
  next(after: Date): Date | null | Promise<Date | null>
  run(dueAt: Date): Promise<void>
}

const entries = new Map<string, Scheduled>()

/**
 * Work at its time, in one process of those that serve the shop; register it in `jobs.ts`. The
 * answer undoes it, for work that comes and goes.
 */
export function onSchedule(name: string, entry: Scheduled): () => void {
  entries.set(name, entry)
  return () => {
    if (entries.get(name) === entry) entries.delete(name)
  }
}

/** The next time of a cron pattern (`30 3 * * *`) on the clock of a time zone. */
export function nextByCron(pattern: string, timeZone: string, after: Date): Date | null {
  return new Cron(pattern, { timezone: timeZone, paused: true }).nextRun(after)
}

/** `after` plus so many milliseconds. */
export function nextByInterval(milliseconds: number): Scheduled['next'] {
  return (after) => new Date(after.getTime() + milliseconds)
}

/** Starts what is due. What was missed while the server was off is done once, not once each. */
export async function runDue(): Promise<void> {
  for (const [name, entry] of entries) {
    try {
      const dueAt = await claim(name, entry)
      if (dueAt !== null) await entry.run(dueAt)
    } catch (error) {
      logger.error(error, `Scheduled work ${name} failed`)
    }
  }
}

/** When it was due; null where it is not, or another process was faster. */
async function claim(name: string, entry: Scheduled): Promise<Date | null> {
  const [row] = await read<{ last_started_at: string }>(
    'select last_started_at from schedules where name = ?',
    [name]
  )
  const now = clock.now()
  if (!row) {
    await transaction((sql) =>
      sql.run(`${insertIgnore(sql)} schedules (name, last_started_at) values (?, ?)`, [
        name,
        nowForDatabase(),
      ])
    )
    return null
  }
  const last = new Date(fromDatabaseTime(row.last_started_at))
  // A clock that was set back must not stop the work until it has caught up.
  if (last > now) {
    await setStarted(name, row.last_started_at)
    return null
  }
  const due = await entry.next(last)
  if (due === null || due > now) return null
  return (await setStarted(name, row.last_started_at)) ? due : null
}

/** Conditional: of several processes one gets the turn. */
async function setStarted(name: string, before: string): Promise<boolean> {
  const { changes } = await transaction((sql) =>
    sql.run('update schedules set last_started_at = ? where name = ? and last_started_at = ?', [
      nowForDatabase(),
      name,
      before,
    ])
  )
  return changes === 1
}

const LOOK_EVERY_MS = 20_000

/** Looks for due work until the answer is called. */
export function startSchedule(): () => void {
  let isBusy = false
  const timer = setInterval(async () => {
    if (isBusy) return
    isBusy = true
    await runDue().finally(() => (isBusy = false))
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
