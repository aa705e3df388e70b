import type { ReportRow, ReportSection } from '#app/plugin_sdk/payloads/tills'

const LONGEST_TEXT = 60
const MOST_ROWS = 40
const LARGEST_MINOR = 999_999_999_999

/**
 * A section that a plugin adds to a report, with nothing in it that a section does not have.
 *
 * @throws TypeError when it is none
 */
export function readSection(value: unknown): ReportSection {
  const { title, rows } = objectOf(value)
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > MOST_ROWS)
    throw new TypeError(`A section has 1 to ${MOST_ROWS} rows`)
  return { title: textOf(title, 'title'), rows: rows.map(readRow) }
}

function readRow(row: unknown): ReportRow {
  const { label, value, amountMinor } = objectOf(row)
  const name = textOf(label, 'label')
  if (amountMinor === undefined) return { label: name, value: textOf(value, 'value') }
  if (value !== undefined) throw new TypeError('A row has a value or an amount, not both')
  if (!Number.isSafeInteger(amountMinor) || Math.abs(amountMinor as number) > LARGEST_MINOR)
    throw new TypeError('An amount is a whole number of minor units')
  return { label: name, amountMinor: amountMinor as number }
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('A section is { title, rows: [{ label, value }] }')
  return value as Record<string, unknown>
}

function textOf(value: unknown, name: string): string {
  // Printers take control characters for commands.
  if (typeof value !== 'string' || value.trim() === '' || /\p{Cc}/u.test(value))
    throw new TypeError(`The ${name} of a section is a line of text`)
  if (value.length > LONGEST_TEXT)
    throw new TypeError(`The ${name} of a section has at most ${LONGEST_TEXT} signs`)
  return value
}
