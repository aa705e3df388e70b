import { fromDatabaseTime } from '#core/clock'
import type { SqlRow } from '#core/sql'
import { currencyDigits } from '#pricing/currency_digits'
import {
  formatMinor,
  formatQuantity,
  formatRatePercent,
  formatUnitPrice,
} from '#pricing/format_decimal'

import { holds } from '#app/custom_fields/check_value'
import { fieldCell } from '#app/custom_fields/field_cells'
import type { Field } from '#app/custom_fields/field_set'
import type { Ext } from '#app/plugin_sdk/custom_fields'

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

export type ExportColumn = { name: string; kind: ColumnKind } | FieldColumn

/** A field that a plugin added, in the JSON of another column. */
interface FieldColumn {
  name: string
  kind: 'field'
  field: Field
  from: string
}

/** The currency of what no store has for itself: that of the first one. */
export const SHOP_CURRENCY = '(select currency from stores order by created_at, id limit 1)'

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
  column: ExportColumn,
  openSealed: (sealed: string) => string
): string {
  if (column.kind === 'field') return fieldText(row, column)
  const { name, kind } = column
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

function fieldText(row: SqlRow, { field, from }: FieldColumn): string {
  const text = row[from]
  if (text === null || text === undefined) return ''
  const value = (JSON.parse(String(text)) as Ext[string])[field.name]
  return holds(field, value)
    ? fieldCell(field, value, currencyDigits(String(row.ext_currency)))
    : ''
}

const QUOTED = /[",\r\n]/

/** RFC 4180: a cell in quotes where it must be, rows ended by CR LF. Nothing else is changed. */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  )
  return `${written.join(',')}\r\n`
}

const KIND_OF: Record<Field['type'], ColumnKind> = {
  text: 'text',
  choice: 'text',
  integer: 'integer',
  amount: 'amount',
  percent: 'rate',
  date: 'day',
  boolean: 'yes_no',
}

/** The types of the Frictionless Table Schema, with the unit where a figure has one. */
export function fieldSchema(column: ExportColumn): Record<string, unknown> {
  const { name } = column
  const kind = column.kind === 'field' ? KIND_OF[column.field.type] : column.kind
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
