import { clock } from '#core/clock'
import { instantAtWallClock } from '#core/wall_clock'
import { identifierKey, type IdentifierKind } from '#app/barcodes/identifier_key'
import { MAX_QUANTITY_THOUSANDTHS } from '#pricing/index'
import { cellOf, type SourceRecord, textOf } from '#app/move_in/engine/record'
import type { RowProblem } from '#app/move_in/engine/row_problem'
import { FieldReader, type Reading } from '#app/move_in/targets/reading/field_reader'
import { readMoment } from '#app/move_in/targets/reading/read_moment'

export interface ListPriceRow {
  number: number
  /** Lookup keys of codes; `id:` and the item's id where the row has no code. */
  keys: string[]
  fromThousandths: number
  /** Null of an empty cell, which changes nothing. */
  unitPriceMinorE4: number | null
  /** ISO 8601 UTC; null is from now on. */
  validFrom: string | null
  validTo: string | null
}

const CODES: [string, IdentifierKind][] = [
  ['sku', 'sku'],
  ['gtin', 'gtin'],
  ['alias', 'alias'],
]
const ONE = 1_000
const DAY_MS = 86_400_000
/** The furthest ahead that a price may be planned, as on the page of a list. */
const MOST_MS = 5 * 366 * DAY_MS

export interface ReadListPrice extends ListPriceRow {
  problems: RowProblem[]
  /** Whether it could be told which item is meant, as far as the row goes. */
  isNamed: boolean
}

/** Reads a row of item, quantity, price and days; every problem of it is found. */
export function readListPrice(
  record: SourceRecord,
  reading: Reading,
  currencyDigits: number
): ReadListPrice {
  const reader = new FieldReader({ row: record.row, fields: record.fields }, reading)
  const keys = readKeys(reader, record)
  const isNamed = keys.length > 0 && reader.problems.length === 0
  const fromThousandths = reader.quantity('fromQuantity') ?? ONE
  if (fromThousandths <= 0 || fromThousandths > MAX_QUANTITY_THOUSANDTHS)
    reader.refuse('from_quantity_wrong', 'fromQuantity')
  const unitPriceMinorE4 = reader.unitPrice('price', currencyDigits)
  const { validFrom, validTo } = readDays(reader, record, reading)
  const { problems } = reader
  const row = { number: record.row, keys, fromThousandths, unitPriceMinorE4, validFrom, validTo }
  return { ...row, problems, isNamed }
}

function readKeys(reader: FieldReader, record: SourceRecord): string[] {
  const keys = CODES.flatMap(([field, kind]) => {
    const read = identifierKey(kind, textOf(record, field) ?? '')
    if (read.ok) return [read.key]
    if (read.problem !== 'empty') reader.refuse(`code_${read.problem}`, field)
    return []
  })
  if (keys.length > 0 || reader.problems.length > 0) return keys
  const id = textOf(record, 'itemId')?.toLowerCase() ?? ''
  if (/^[0-9a-f-]{36}$/.test(id)) return [`id:${id}`]
  reader.refuse('code_missing')
  return []
}

/** A start that has passed is now; a last day is in force until it is over. */
function readDays(reader: FieldReader, record: SourceRecord, reading: Reading) {
  const now = clock.now()
  const start = reader.instant('validFrom')
  const validFrom = start !== null && start > now.toISOString() ? start : null
  if (validFrom !== null && Date.parse(validFrom) > now.getTime() + MOST_MS)
    reader.refuse('start_too_far', 'validFrom')
  const end = cellOf(record, 'validTo')
  if (!end) return { validFrom, validTo: null }
  const read = readMoment(end.text, reading)
  if (read === null) {
    reader.refuse('date_unreadable', 'validTo')
    return { validFrom, validTo: null }
  }
  const hasTime = /\d:\d\d/.test(end.text)
  const validTo = hasTime
    ? read.instant
    : instantAtWallClock(`${dayAfter(read.day)}T00:00`, reading.timeZone)
  if (validTo <= (validFrom ?? now.toISOString())) reader.refuse('end_passed', 'validTo')
  return { validFrom, validTo }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00Z`) + DAY_MS).toISOString().slice(0, 10)
}
