import { MAX_AMOUNT_MINOR } from '#pricing/limits'
import { currencyDigits } from '#pricing/currency_digits'
import { parseAmountMinor, parseUnitPriceMinorE4 } from '#pricing/parse_decimal'
import { bareAmount, isWrittenOtherwise, readQuantity } from '#app/catalog/import/read_cells'
import { cellOf, cellsOf, type FieldCell } from '#app/move_in/engine/record'
import { type RowProblem, rowProblem } from '#app/move_in/engine/row_problem'
import { readMoment } from '#app/move_in/targets/reading/read_moment'

/** How cells of one file are read. */
export interface Reading {
  decimalSeparator: ',' | '.'
  dateOrder: 'dmy' | 'mdy'
  timeZone: string
  /** Of amounts whose row names none. */
  currency: string
  /** Of amounts of which the format does not say. */
  includesTax: boolean
}

type Cells = { row: number; fields: readonly FieldCell[] }

/** Reads the cells of a row by their fields and gathers what is wrong with them. */
export class FieldReader {
  constructor(
    private readonly of: Cells,
    readonly reading: Reading,
    readonly problems: RowProblem[] = []
  ) {}

  /** The same for another row of the record; its problems come to the same list. */
  part(of: Cells): FieldReader {
    return new FieldReader(of, this.reading, this.problems)
  }

  text(field: string, maximum: number): string | null {
    const cell = cellOf(this.of, field)
    if (!cell) return null
    if (cell.text.length > maximum) this.#refuse(cell, 'text_too_long')
    return cell.text
  }

  /** Several cells as one text, e.g. the two lines of an address. */
  joined(field: string, separator: string, maximum: number): string | null {
    const cells = cellsOf(this.of, field)
    if (cells.length === 0) return null
    const text = [...new Set(cells.map((cell) => cell.text))].join(separator)
    if (text.length > maximum) this.#refuse(cells[0]!, 'text_too_long')
    return text
  }

  cells(field: string): FieldCell[] {
    return cellsOf(this.of, field)
  }

  amount(field: string, currency: string): number | null {
    const cell = cellOf(this.of, field)
    return cell ? this.amountOf(cell, currency) : null
  }

  /** `1 234,50`, `$4.50`, `-$4.50` and the `($4.50)` of accountants. */
  amountOf(cell: FieldCell, currency: string): number | null {
    const match = /^\(?\s*([-−]?)\s*(.*?)\s*\)?$/.exec(cell.text)
    const isNegative = match?.[1] !== '' || cell.text.startsWith('(')
    const bare = bareAmount(match?.[2] ?? '')
    if (isWrittenOtherwise(bare, this.reading.decimalSeparator)) {
      this.#refuse(cell, 'figure_other_separator')
      return null
    }
    const read = parseAmountMinor(
      withoutSpareZeros(bare, currencyDigits(currency)),
      currencyDigits(currency),
      this.reading.decimalSeparator
    )
    if (!read.ok) {
      this.#refuse(cell, `figure_${read.reason === 'empty' ? 'malformed' : read.reason}`)
      return null
    }
    if (Math.abs(read.value) > MAX_AMOUNT_MINOR) this.#refuse(cell, 'figure_out_of_range')
    return isNegative && read.value !== 0 ? -read.value : read.value
  }

  /** A price of one, with the decimals that prices may have beyond the currency's. */
  unitPrice(field: string, digits: number): number | null {
    const cell = cellOf(this.of, field)
    if (!cell) return null
    const bare = bareAmount(cell.text)
    if (isWrittenOtherwise(bare, this.reading.decimalSeparator)) {
      this.#refuse(cell, 'figure_other_separator')
      return null
    }
    const read = parseUnitPriceMinorE4(bare, digits, this.reading.decimalSeparator)
    if (!read.ok)
      this.#refuse(cell, `figure_${read.reason === 'empty' ? 'malformed' : read.reason}`)
    else if (read.value < 0) this.#refuse(cell, 'figure_negative')
    return read.ok ? read.value : null
  }

  quantity(field: string): number | null {
    const cell = cellOf(this.of, field)
    if (!cell) return null
    const read = readQuantity(cell.text, this.reading.decimalSeparator)
    if (read.ok) return read.value
    this.#refuse(cell, `figure_${read.reason === 'empty' ? 'malformed' : read.reason}`)
    return null
  }

  currency(field: string): string {
    const cell = cellOf(this.of, field)
    if (!cell) return this.reading.currency
    const code = cell.text.toUpperCase()
    if (!/^[A-Z]{3}$/.test(code)) this.#refuse(cell, 'currency_unknown')
    return /^[A-Z]{3}$/.test(code) ? code : this.reading.currency
  }

  /** An instant from one cell, or from a date and a time beside it. */
  instant(dateField: string, timeField?: string): string | null {
    const cell = cellOf(this.of, dateField)
    if (!cell) return null
    const time = timeField ? cellOf(this.of, timeField)?.text : undefined
    const read = readMoment(time ? `${cell.text} ${time}` : cell.text, this.reading)
    if (read === null) this.#refuse(cell, 'date_unreadable')
    return read?.instant ?? null
  }

  /** A calendar day. */
  day(field: string): string | null {
    const cell = cellOf(this.of, field)
    if (!cell || /^(never|none|-|–|aldri|aldrig|nooit)$/i.test(cell.text)) return null
    const read = readMoment(cell.text, this.reading)
    if (read === null) this.#refuse(cell, 'date_unreadable')
    return read?.day ?? null
  }

  email(field: string): string | null {
    const cell = cellOf(this.of, field)
    if (!cell) return null
    const email = cell.text.toLowerCase()
    if (email.length > 160 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      this.#refuse(cell, 'email_malformed')
    return email
  }

  refuse(code: string, field?: string): void {
    const cell = field ? cellOf(this.of, field) : null
    if (cell) this.#refuse(cell, code)
    else this.problems.push(rowProblem(this.of.row, code))
  }

  #refuse(cell: FieldCell, code: string): void {
    this.problems.push(rowProblem(this.of.row, code, { column: cell.header, value: cell.text }))
  }
}

/** `25.0000` is 25.00: some systems write more zeros than the currency has decimals. */
function withoutSpareZeros(text: string, digits: number): string {
  const match = /^(.*[.,])(\d+)$/.exec(text)
  if (!match || match[2]!.length <= digits || match[2]!.length === 3) return text
  const kept = match[2]!.replace(/0+$/, '')
  return kept.length > digits ? text : match[1]! + kept.padEnd(Math.max(digits, 1), '0')
}
