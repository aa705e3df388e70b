import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir } from '#config/app'
import type { RehearsalReport } from '#app/upgrade/rehearsal_report'

const FILE = join(dataDir, 'upgrades', 'rehearsal.json')

/**
 * The last rehearsal is kept in a file beside the database: a rehearsal of a newer version must
 * not write into the shop of the older one.
 */
export function keepRehearsal(report: RehearsalReport): void {
  mkdirSync(join(dataDir, 'upgrades'), { recursive: true })
  writeFileSync(`${FILE}.new`, JSON.stringify(report), { mode: 0o600 })
  renameSync(`${FILE}.new`, FILE)
}

export function lastRehearsal(): RehearsalReport | null {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as RehearsalReport
  } catch {
    return null
  }
}
