import { Cron } from 'croner'
import { read } from '#core/sql'
import { nextByCron } from '#core/schedule'
import type { ScheduleTime } from '#app/plugin_sdk/context/schedule_context'

const MINUTE_MS = 60_000
const LONGEST_MINUTES = 7 * 24 * 60
const LONGEST_PAUSE_MINUTES = 60
const NAME = /^[a-z0-9_-]{1,40}$/

/** @throws with words for the author */
export function checkSchedule(name: string, time: ScheduleTime): void {
  const refuse = (why: string): never => {
    throw new Error(`The schedule "${name}" ${why}`)
  }
  if (!NAME.test(name)) refuse('needs a name of 1 to 40 of a–z, 0–9, _ and -')
  if ('everyMinutes' in time) {
    const { everyMinutes } = time
    if (!Number.isInteger(everyMinutes) || everyMinutes < 1 || everyMinutes > LONGEST_MINUTES)
      refuse(`needs everyMinutes as a whole number from 1 to ${LONGEST_MINUTES}`)
    return
  }
  if (time.cron.trim().split(/\s+/).length !== 5) refuse('needs a cron pattern of five fields')
  try {
    new Cron(time.cron, { timezone: time.timeZone, paused: true }).nextRun()
  } catch (error) {
    refuse(`cannot be understood: ${(error as Error).message}`)
  }
}

/** The next time after it last began; later ones of a longer pause while it keeps failing. */
export async function nextTime(time: ScheduleTime, after: Date): Promise<Date | null> {
  if ('everyMinutes' in time) return new Date(after.getTime() + time.everyMinutes * MINUTE_MS)
  return nextByCron(time.cron, time.timeZone ?? (await firstTimeZone()), after)
}

/** When something that has failed so often in a row is tried again. */
export function retryTime(failuresInRow: number, failedAt: Date): Date {
  const minutes = Math.min(2 ** (failuresInRow - 1), LONGEST_PAUSE_MINUTES)
  return new Date(failedAt.getTime() + minutes * MINUTE_MS)
}

async function firstTimeZone(): Promise<string> {
  const [store] = await read<{ time_zone: string }>(
    'select time_zone from stores order by created_at, id limit 1'
  )
  return store?.time_zone ?? 'UTC'
}
