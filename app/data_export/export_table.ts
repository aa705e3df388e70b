import { fromDatabaseTime } from '#core/clock'
import type { SqlRow } from '#core/sql'
import { currencyDigits } from '#pricing/currency_digits'
import {
  formatMinor,
  formatQuantity,
  formatRatePercent,
  formatUnitPrice,
} from '#pricing/format_decimal'

/** How a column is kept in the database and written in the file. */
export type ColumnKind =
  | 'text'
  | 'integer'
  | 'yes_no'
  | 'instant'
  | 'day'
  | 'json'
  /** Decimal in the row's currency, from minor units; from ten-thousandths of them. */
  | 'amount'
  | 'unit_price'
  /** Decimal, from thousandths. */
  | 'quantity'
  /** Percent, from parts per million. */
  | 'rate'
  /** Readable with this shop's key only, and opened here. */
  | 'sealed'

export interface ExportColumn {
  name: string
  kind: ColumnKind
}

/** One CSV file: what it holds, how it is read, and what its columns are. */
export interface ExportTable {
  name: string
  title: string
  /** Columns by name; a row with amounts has a `currency`. `{now}` is the moment of the export. */
  select: string
  columns: ExportColumn[]
}

/** `name kind` pairs, one a word pair: short to write and to read. */
export function table(name: string, title: string, select: string, columns: string): ExportTable {
  return {
    name,
    title,
    select,
    columns: columns
      .trim()
      .split(/\s*,\s*/)
      .map((pair) => {
        const [column, kind = 'text'] = pair.split(/\s+/)
        return { name: column!, kind: kind as ColumnKind }
      }),
  }
}

/** One value as it stands in the file; the empty text is no value. */
export function cellText(
  row: SqlRow,
  { name, kind }: ExportColumn,
  openSealed: (sealed: string) => string
): string {
  const value = row[name]
  if (value === null || value === undefined) return ''
  switch (kind) {
    case 'text':
    case 'json':
      return String(value)
    case 'integer':
      return String(Number(value))
    case 'yes_no':
      return Number(value) === 1 ? 'true' : 'false'
    case 'instant':
      return fromDatabaseTime(String(value))
    case 'day':
      return String(value).slice(0, 10)
    case 'amount':
      return formatMinor(Number(value), currencyDigits(String(row.currency)))
    case 'unit_price':
      return formatUnitPrice(Number(value), currencyDigits(String(row.currency)))
    case 'quantity':
      return formatQuantity(Number(value))
    case 'rate':
      return formatRatePercent(Number(value))
    case 'sealed':
      return openSealed(String(value))
  }
}

const QUOTED = /[",\r\n]/

/** RFC 4180: a cell in quotes where it must be, rows ended by CR LF. Nothing else is changed. */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  )
  return `${written.join(',')}\r\n`
}

/** The types of the Frictionless Table Schema, with the unit where a figure has one. */
export function fieldSchema({ name, kind }: ExportColumn): Record<string, unknown> {
  switch (kind) {
    case 'integer':
      return { name, type: 'integer' }
    case 'yes_no':
      return { name, type: 'boolean' }
    case 'instant':
      return { name, type: 'datetime', unit: 'UTC' }
    case 'day':
      return { name, type: 'date' }
    case 'json':
      return { name, type: 'object' }
    case 'amount':
    case 'unit_price':
      return { name, type: 'number', unit: 'the currency of the row' }
    case 'quantity':
      return { name, type: 'number', unit: 'the unit of the item' }
    case 'rate':
      return { name, type: 'number', unit: 'percent' }
    default:
      return { name, type: 'string' }
  }
}
