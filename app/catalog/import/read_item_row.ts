import { identifierKey, type IdentifierKind } from '#app/barcodes/identifier_key'
import { parseUnitPriceMinorE4 } from '#pricing/index'
import type { KeyedIdentifier } from '#app/catalog/items/write_identifiers'
import { tidyTags } from '#app/catalog/items/write_item_lists'
import { type ColumnTarget, contentUnitOfHeader } from '#app/catalog/import/column_targets'
import { bareAmount, readContent, readUnit } from '#app/catalog/import/read_cells'
import type { RowProblem, RowProblemCode } from '#app/catalog/import/row_problem'
import type { ContentUnit, ItemUnit } from '#app/catalog/register_item'

/** A cell that is not empty, by what its column means. */
export interface ItemCell {
  field: string
  header: string
  text: string
}

/** How the cells of a file are to be read. */
export interface RowReading {
  decimalSeparator: ',' | '.'
  currencyDigits: number
  /** Tax category by folded code, name or rate in percent. */
  taxCategoryIds: ReadonlyMap<string, string>
}

/** What a row says; a field that is left out, or empty in the file, changes nothing. */
export interface ItemRow {
  number: number
  name?: string
  description?: string
  departmentPath?: string[]
  taxCategoryId?: string
  unit?: ItemUnit
  content?: { quantityThousandths: number; unit: ContentUnit }
  unitPriceMinorE4?: number
  unitCostMinorE4?: number
  minimumAge?: number
  tags?: string[]
  custom?: Record<string, string>
  identifiers: KeyedIdentifier[]
}

interface Cell {
  text: string
  header: string
  refuse: (code: RowProblemCode, detail?: string | null) => void
}

type CellReader = (
  row: ItemRow,
  cell: Cell,
  reading: RowReading,
  cells: ReadonlyMap<string, string>
) => void

/** Reads the cells of one row; every problem of the row is found, not the first only. */
export function readItemRow(
  number: number,
  cells: readonly ItemCell[],
  reading: RowReading
): { row: ItemRow; problems: RowProblem[] } {
  const row: ItemRow = { number, identifiers: [] }
  const problems: RowProblem[] = []
  const byTarget = new Map(cells.map(({ field, text }) => [field, text]))
  for (const { field, header, text } of cells) {
    const refuse: Cell['refuse'] = (code, detail = null) =>
      problems.push({ row: number, column: header, code, value: text.slice(0, 200), detail })
    READERS[field as keyof typeof READERS]?.(row, { text, header, refuse }, reading, byTarget)
  }
  return { row, problems }
}

const READERS: Record<Exclude<ColumnTarget, 'ignore'>, CellReader> = {
  sku: (row, cell) => readCode(row, 'sku', cell, cell.text),
  alias: (row, cell) => readCode(row, 'alias', cell, cell.text),
  plu: (row, cell) => readCode(row, 'plu', cell, cell.text),
  gtin: (row, cell) => {
    // A comma followed by two digits is the decimal comma of `7,04E+12`, not a list.
    for (const one of cell.text.split(/[;|]|,(?!\d{1,2}e)/i)) {
      if (one.trim() !== '') readCode(row, 'gtin', cell, one)
    }
  },
  name: (row, cell) => {
    const name = cell.text.replaceAll(/\s+/g, ' ')
    if (name.length > 255) cell.refuse('name_too_long')
    else row.name = name
  },
  description: (row, cell) => {
    const text = withoutMarkup(cell.text)
    if (text.length > 4_000) cell.refuse('text_too_long')
    else if (text !== '') row.description = text
  },
  department: (row, cell) => {
    const path = cell.text
      .split(/\s*[>›]\s*/)
      .map((name) => name.trim())
      .filter(Boolean)
    if (path.some((name) => name.length > 120) || path.length > 5) cell.refuse('text_too_long')
    else if (path.length > 0) row.departmentPath = path
  },
  price: (row, cell, reading) =>
    readFigure(cell, reading, (value) => (row.unitPriceMinorE4 = value)),
  cost: (row, cell, reading) => readFigure(cell, reading, (value) => (row.unitCostMinorE4 = value)),
  unit: (row, cell) => {
    const unit = readUnit(cell.text)
    if (unit) row.unit = unit
    else cell.refuse('unit_unknown')
  },
  content: (row, cell, _reading, cells) => {
    const named = readUnit(cells.get('contentUnit') ?? '')
    const bareUnit = named === null || named === 'hour' ? contentUnitOfHeader(cell.header) : named
    if (/^0+([.,]0+)?$/.test(cell.text)) return
    const content = readContent(cell.text, bareUnit)
    if (content) row.content = content
    else cell.refuse('content_unreadable')
  },
  contentUnit: (_row, cell) => {
    const unit = readUnit(cell.text)
    if (unit === null || unit === 'hour') cell.refuse('unit_unknown')
  },
  taxCategory: (row, cell, reading) => {
    const id = reading.taxCategoryIds.get(foldTax(cell.text))
    if (id) row.taxCategoryId = id
    else cell.refuse('tax_unknown')
  },
  tags: (row, cell) => {
    const tags = tidyTags(cell.text.split(/[,;|]/))
    if (tags.length > 30 || tags.some((tag) => tag.length > 60)) cell.refuse('text_too_long')
    else row.tags = tags
  },
  minimumAge: (row, cell) => {
    const match = /^(\d{1,2})\s*\D*$/.exec(cell.text)
    if (match) row.minimumAge = Number(match[1])
    else cell.refuse('age_unreadable')
  },
  custom: (row, cell) => {
    if (cell.text.length > 1_000) cell.refuse('text_too_long')
    else (row.custom ??= {})[cell.header] = cell.text
  },
}

/** `25`, `25 %` and `25,00` are one rate; codes and names are compared without letter case. */
export function foldTax(text: string): string {
  const folded = text.trim().toLowerCase().replace(/\s*%$/, '').replace(',', '.')
  return /^\d+\.\d*$/.test(folded) ? folded.replace(/\.?0*$/, '') : folded
}

/** Web shops export descriptions as HTML; an item's is plain text. */
function withoutMarkup(text: string): string {
  return text
    .replaceAll(/<(?:br|\/p|\/li|\/div)\s*\/?>/gi, '\n')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
}

function readCode(row: ItemRow, kind: IdentifierKind, cell: Cell, text: string): void {
  // A code column is digits or letters, never a power of ten: a spreadsheet did that.
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text.trim()))
    return cell.refuse('code_mangled_by_spreadsheet')
  const read = identifierKey(kind, text)
  if (read.ok) {
    if (!row.identifiers.some(({ key }) => key === read.key))
      row.identifiers.push({ kind, value: read.value, key: read.key })
    return
  }
  const { problem, expectedCheckDigit } = read
  if (problem === 'empty') return
  cell.refuse(`code_${problem}`, expectedCheckDigit === null ? null : String(expectedCheckDigit))
}

function readFigure(cell: Cell, reading: RowReading, take: (value: number) => void): void {
  const read = parseUnitPriceMinorE4(
    bareAmount(cell.text),
    reading.currencyDigits,
    reading.decimalSeparator
  )
  if (read.ok) {
    if (read.value < 0) cell.refuse('figure_negative')
    else take(read.value)
    return
  }
  cell.refuse(read.reason === 'empty' ? 'figure_malformed' : `figure_${read.reason}`)
}
