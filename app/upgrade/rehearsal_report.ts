import type { CopyCheck } from '#app/upgrade/replay/check_copy'

export interface TableChange {
  table: string
  /** Null for a table that was not there before. */
  before: number | null
  /** Null for a table that is gone. */
  after: number | null
}

/** What came of migrating a copy of the shop and putting the last days through the new code. */
export interface RehearsalReport {
  madeAt: string
  version: string
  days: number
  /** Migrations that were run on the copy, by name. */
  migrations: string[]
  copyMs: number
  migrateMs: number
  checkMs: number
  rows: number
  tables: TableChange[]
  check: CopyCheck
  verdict: RehearsalVerdict
}

/** `differs`: figures of past sales come out otherwise; `bad`: rows, balances or links are broken. */
export type RehearsalVerdict = 'good' | 'differs' | 'bad'

/** Tables whose rows come and go by themselves. */
const RESTLESS = new Set(['adonis_schema', 'adonis_schema_versions'])

export function changedTables(
  before: Record<string, number>,
  after: Record<string, number>
): TableChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return names
    .filter((table) => before[table] !== after[table] && !RESTLESS.has(table))
    .map((table) => ({
      table,
      before: before[table] ?? null,
      after: after[table] ?? null,
    }))
}

export function verdictOf(tables: TableChange[], check: CopyCheck): RehearsalVerdict {
  const hasLost = tables.some(({ before, after }) => before !== null && before > (after ?? 0))
  if (hasLost || check.ledgers + check.journal + check.foreignKeys > 0) return 'bad'
  return check.replay.differenceCount > 0 ? 'differs' : 'good'
}
