import { clock, nowIso } from '#core/clock'
import { nextByCron } from '#core/schedule'
import { readSetting, writeSetting } from '#core/settings'
import type { Sql } from '#core/sql'

export const PLAN_SETTING = 'backups.plan'

export type Rhythm = 'daily' | 'hours'

export interface BackupPlan {
  rhythm: Rhythm
  /** `03:30` on the shop's clock. */
  time: string
  everyHours: number
  /** Whether the newest backups are proved every week. */
  isProving: boolean
  /** From when on a missing backup counts as late. */
  since: string
}

export const USUAL_PLAN: Omit<BackupPlan, 'since'> = {
  rhythm: 'daily',
  time: '03:30',
  everyHours: 6,
  isProving: true,
}

const HOUR_MS = 3_600_000

export async function readPlan(): Promise<BackupPlan | null> {
  return readSetting<BackupPlan | null>(PLAN_SETTING, null)
}

export async function writePlan(sql: Sql, fields: Omit<BackupPlan, 'since'>): Promise<void> {
  await writeSetting(sql, PLAN_SETTING, { ...fields, since: nowIso() })
}

/** When the next backup is due after the last one. */
export function nextBackup(plan: BackupPlan, timeZone: string, after: Date): Date | null {
  if (plan.rhythm === 'hours') return new Date(after.getTime() + plan.everyHours * HOUR_MS)
  const [hours, minutes] = plan.time.split(':')
  return nextByCron(`${Number(minutes)} ${Number(hours)} * * *`, timeZone, after)
}

export function intervalMs(plan: BackupPlan): number {
  return (plan.rhythm === 'hours' ? plan.everyHours : 24) * HOUR_MS
}

/** A target is late when one and a half intervals have passed without a good backup. */
export function isLate(
  plan: BackupPlan,
  { lastGoodAt, createdAt }: { lastGoodAt: string | null; createdAt: string }
): boolean {
  // A plan made stricter just now does not make yesterday's backup late at once.
  const start = [lastGoodAt ?? createdAt, plan.since].sort().at(-1)!
  return clock.now().getTime() - Date.parse(start) > intervalMs(plan) * 1.5
}
