import type { Keeping } from '#app/backups/targets/backup_target'

export interface Rotatable {
  name: string
  takenAt: string
  /** False once a proof has shown that it does not restore. */
  isGood: boolean
}

/** Days are counted on the shop's clock: a backup at 00:30 belongs to the day people call it. */
export type DayOf = (takenAt: string) => string

/**
 * Grandfather, father, son: the newest backup of each of the last so many days, weeks and months
 * that have one. Answers what may go; the newest backup of all and the newest good one never may.
 */
export function findExpired<File extends Rotatable>(
  files: File[],
  keeping: Keeping,
  dayOf: DayOf
): File[] {
  const newestFirst = [...files].sort((a, b) =>
    a.takenAt === b.takenAt ? (a.name < b.name ? 1 : -1) : a.takenAt < b.takenAt ? 1 : -1
  )
  const kept = new Set<File>(newestFirst.slice(0, 1))
  const lastGood = newestFirst.find(({ isGood }) => isGood)
  if (lastGood) kept.add(lastGood)
  const keepNewestOf = (count: number, periodOf: (day: string) => string) => {
    const periods = new Set<string>()
    for (const file of newestFirst) {
      const period = periodOf(dayOf(file.takenAt))
      if (periods.has(period)) continue
      if (periods.size === count) return
      periods.add(period)
      kept.add(file)
    }
  }
  keepNewestOf(keeping.daily, (day) => day)
  keepNewestOf(keeping.weekly, weekOf)
  keepNewestOf(keeping.monthly, (day) => day.slice(0, 7))
  return newestFirst.filter((file) => !kept.has(file))
}

const DAY_MS = 86_400_000

/** The Monday that begins the week of a day (ISO 8601). */
function weekOf(day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(instant).getUTCDay() + 6) % 7
  return new Date(instant - sinceMonday * DAY_MS).toISOString().slice(0, 10)
}
