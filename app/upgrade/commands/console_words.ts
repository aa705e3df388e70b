import { UpgradeProblem, type UpgradeProblemCode } from '#app/upgrade/database/upgrade_problem'
import type { RehearsalReport } from '#app/upgrade/rehearsal_report'

const WORDS: Record<UpgradeProblemCode, string> = {
  no_rights:
    'The database login may not make a schema for the copy. Let the administrator of MariaDB run: {grant};',
  no_space:
    'There is not enough room on the disk for a copy of the database. Make room and start again.',
  in_use:
    'The database is in use by another process. Stop the server that works with it, then start again.',
  copy_failed: 'The database could not be copied: {detail}',
  migration_failed: 'The new version’s migrations failed on a copy of the database:\n{detail}',
  check_failed: 'The migrated copy is not what it should be: {detail}',
  differences:
    'With the new version, figures of past sales would come out otherwise: {detail}. Look at the list (node ace upgrade:rehearse), and start with UPGRADE_ACCEPTS_DIFFERENCES=true if they are right.',
  newer_database:
    'This database was upgraded by a newer version of Tillhouse ({count} migrations that this one does not know, the last {name}). Start the newer version, or go back with: npm run upgrade -- back',
  nothing_to_go_back: 'There is no database of before the last upgrade to go back to.',
  file_damaged: 'The file {file} is not whole, or was changed. Nothing was done.',
  file_missing: 'There is no file {file}, or it may not be read.',
  file_unwritable:
    'The file {file} could not be written ({detail}). Make room or name another place, and do it again; nothing was changed.',
}

/** An expected failure for the person at the console; anything else is thrown on. */
export function inWords(error: unknown): string {
  if (!(error instanceof UpgradeProblem)) throw error
  return WORDS[error.code].replace(/\{(\w+)\}/g, (_, name: string) => `${error.values[name] ?? ''}`)
}

/** The report of a rehearsal as lines of plain text. */
export function reportLines(report: RehearsalReport): string[] {
  const { check, tables, migrations } = report
  const { replay } = check
  const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`
  return [
    `Version ${report.version}: ${migrations.length} migrations, ${report.rows} rows`,
    `The shop would be closed for about ${seconds(report.copyMs + report.migrateMs + report.checkMs)} (copy ${seconds(report.copyMs)}, migrations ${seconds(report.migrateMs)}, checks ${seconds(report.checkMs)})`,
    ...tables.map(
      ({ table, before, after }) => `  ${table}: ${before ?? 'new'} → ${after ?? 'gone'} rows`
    ),
    `Balances that do not add up: ${check.ledgers} · journal: ${check.journal} findings · broken references: ${check.foreignKeys}`,
    `Put through the new code: ${replay.sales} sales and ${replay.zReports} Z reports of ${report.days} days, ${replay.differenceCount} figures differ, ${replay.unverifiable} sales cannot be worked out again`,
    ...replay.differences
      .slice(0, 20)
      .map(({ label, field, stored, replayed }) => `  ${label} ${field}: ${stored} → ${replayed}`),
    ...replay.taxes.map(
      (tax) =>
        `  ${tax.businessDate} at ${tax.ratePpm / 10_000} %: tax ${tax.storedTaxMinor} → ${tax.replayedTaxMinor} (minor units)`
    ),
  ]
}
