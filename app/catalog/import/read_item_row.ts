import { identifierKey, type IdentifierKind } from '#app/barcodes/identifier_key'
import { parseUnitPriceMinorE4 } from '#pricing/index'
import type { DecimalTextError } from '#pricing/parse_decimal'
import type { KeyedIdentifier } from '#app/catalog/items/write_identifiers'
import { readFieldCell, type FieldHeader } from '#app/custom_fields/field_cells'
import { tidyTags } from '#app/catalog/items/write_item_lists'
import { plainText } from '#app/catalog/import/plain_text'
import type { ItemRow } from '#app/catalog/import/item_row'
import {
  bareAmount,
  contentUnitOfHeader,
  isWrittenOtherwise,
  readBoolean,
  readContent,
  readQuantity,
  readUnit,
} from '#app/catalog/import/read_cells'
import { readOtherCodes } from '#app/catalog/import/read_other_codes'
import type { Pack } from '#app/catalog/register_item'
import type { RowProblem, RowProblemCode } from '#app/catalog/import/row_problem'

/** A cell that is not empty, by what its column means. */
export interface ItemCell {
  field: string
  header: string
  text: string
  /** The file's name of a store, where the column is one store's. */
  store?: string
}

/** Longest description, and longest text kept under a column's own name. */
export const MAX_TEXT_LENGTH = 20_000

/** How the cells of a file are to be read. */
export interface RowReading {
  decimalSeparator: ',' | '.'
  currencyDigits: number
  /** Tax category by folded code, name or rate in percent. */
  taxCategoryIds: ReadonlyMap<string, string>
  /** The field of a plugin that a header names. */
  fieldOf?: (header: string) => FieldHeader | undefined
  /** Our store that a name of the file means; null where it is left out. */
  storeIdOf(name: string): string | null
}

interface Cell {
  text: string
  header: string
  store?: string
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
  const row: ItemRow = { number, record: number, identifiers: [] }
  const problems: RowProblem[] = []
  const byTarget = new Map(cells.map(({ field, text }) => [field, text]))
  for (const { field, header, text, store } of cells) {
    const refuse: Cell['refuse'] = (code, detail = null) =>
      problems.push({ row: number, column: header, code, value: text.slice(0, 200), detail })
    READERS[field]?.(row, { text, header, store, refuse }, reading, byTarget)
  }
  return { row, problems }
}

const READERS: Record<string, CellReader> = {
  sku: (row, cell) => readCode(row, 'sku', cell, cell.text),
  alias: (row, cell) => readCode(row, 'alias', cell, cell.text),
  plu: (row, cell) => readCode(row, 'plu', cell, cell.text),
  otherCodes: (row, cell) => {
    const codes = readOtherCodes(cell.text)
    if (codes === null) return cell.refuse('codes_unreadable')
    for (const { kind, value, pack } of codes) readCode(row, kind, cell, value, pack)
  },
  gtin: (row, cell) => {
    // A comma followed by two digits is the decimal comma of `7,04E+12`, not a list.
    for (const one of cell.text.split(/[;|]|,(?!\d{1,2}e)/i)) {
      if (one.trim() !== '') readCode(row, 'gtin', cell, one)
    }
  },
  // Systems let anything stand there: what is no GTIN is a code of the shop's own, found all the same.
  barcode: (row, cell) => {
    const one = cell.text.replace(/^'/, '')
    readCode(row, identifierKey('gtin', one).ok ? 'gtin' : 'alias', cell, one)
  },
  name: (row, cell) => {
    const name = cell.text.replaceAll(/\s+/g, ' ')
    if (name.length > 255) cell.refuse('name_too_long')
    else row.name = name
  },
  description: (row, cell) => {
    const text = plainText(cell.text)
    if (text.length > MAX_TEXT_LENGTH) cell.refuse('text_too_long')
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
    readFigure(cell, reading, (unitPriceMinorE4) => {
      if (cell.store === undefined) row.unitPriceMinorE4 = unitPriceMinorE4
      else {
        const storeId = reading.storeIdOf(cell.store)
        if (storeId) (row.storePrices ??= []).push({ storeId, unitPriceMinorE4 })
      }
    }),
  stock: (row, cell, reading) => {
    const read = readQuantity(cell.text, reading.decimalSeparator)
    if (!read.ok) return cell.refuse(quantityProblem(read.reason))
    const storeId = cell.store === undefined ? null : reading.storeIdOf(cell.store)
    if (cell.store !== undefined && storeId === null)
      row.leftOutStockThousandths = (row.leftOutStockThousandths ?? 0) + read.value
    else (row.stock ??= []).push({ storeId, quantityThousandths: read.value })
  },
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
  taxable: (row, cell, reading) => {
    if (readBoolean(cell.text) !== false) return
    const id = reading.taxCategoryIds.get('zero') ?? reading.taxCategoryIds.get('0')
    if (id) row.taxCategoryId = id
    else cell.refuse('tax_unknown')
  },
  kind: (row, cell) => {
    row.kind = /^(service|virtual|gift card|tjeneste|dienst|palvelu|ydelse)/i.test(cell.text)
      ? 'service'
      : 'goods'
    if (row.kind === 'service') row.tracksStock = false
  },
  published: (row, cell) => readFlag(cell, (isPublished) => (row.isArchived = !isPublished)),
  archived: (row, cell) => readFlag(cell, (isArchived) => (row.isArchived = isArchived)),
  tracksStock: (row, cell) => readFlag(cell, (value) => (row.tracksStock = value)),
  openPrice: (row, cell) => readFlag(cell, (value) => (row.isOpenPrice = value)),
  lowStock: (row, cell, reading) => {
    const read = readQuantity(cell.text, reading.decimalSeparator)
    if (!read.ok) cell.refuse(quantityProblem(read.reason))
    else if (read.value < 0) cell.refuse('quantity_unreadable')
    else row.lowStockThousandths = read.value
  },
  tags: (row, cell) => {
    const tags = tidyTags([...(row.tags ?? []), ...cell.text.split(/[,;|]/)])
    if (tags.length > 60 || tags.some((tag) => tag.length > 60)) cell.refuse('text_too_long')
    else row.tags = tags
  },
  minimumAge: (row, cell) => {
    const match = /^(\d{1,2})\s*\D*$/.exec(cell.text)
    if (match) row.minimumAge = Number(match[1])
    else cell.refuse('age_unreadable')
  },
  custom: (row, cell) => {
    const custom = (row.custom ??= {})
    const before = custom[cell.header]
    const text =
      before === undefined || before === cell.text ? cell.text : `${before}\n${cell.text}`
    if (text.length > MAX_TEXT_LENGTH) cell.refuse('text_too_long')
    else custom[cell.header] = text
  },
  ext: (row, cell, reading) => {
    const known = reading.fieldOf?.(cell.header)
    if (!known) return cell.refuse('field_unknown')
    const { pluginId, field } = known
    const read = readFieldCell(field, cell.text, reading)
    if (!read.ok) return cell.refuse(read.reason, read.detail)
    ;((row.ext ??= {})[pluginId] ??= {})[field.name] = read.value
  },
}

/** `25`, `25 %` and `25,00` are one rate; codes and names are compared without letter case. */
export function foldTax(text: string): string {
  const folded = text.trim().toLowerCase().replace(/\s*%$/, '').replace(',', '.')
  return /^\d+\.\d*$/.test(folded) ? folded.replace(/\.?0*$/, '') : folded
}

function readCode(row: ItemRow, kind: IdentifierKind, cell: Cell, text: string, pack?: Pack): void {
  // A code column is digits or letters, never a power of ten: a spreadsheet did that.
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text.trim()))
    return cell.refuse('code_mangled_by_spreadsheet')
  const read = identifierKey(kind, text)
  if (read.ok)
    return keepCode(row, { kind, value: read.value, key: read.key, ...(pack && { pack }) })
  const { problem, expectedCheckDigit } = read
  if (problem === 'empty') return
  cell.refuse(`code_${problem}`, expectedCheckDigit === null ? null : String(expectedCheckDigit))
}

/** The same code twice is one; as a SKU it says more than as an alias. */
function keepCode(row: ItemRow, code: KeyedIdentifier): void {
  const known = row.identifiers.findIndex(({ key }) => key === code.key)
  if (known === -1) row.identifiers.push(code)
  else if (row.identifiers[known]!.kind === 'alias') row.identifiers[known] = code
}

function quantityProblem(reason: DecimalTextError): RowProblemCode {
  return reason === 'ambiguous' ? 'figure_ambiguous' : 'quantity_unreadable'
}

function readFlag(cell: Cell, take: (value: boolean) => void): void {
  const value = readBoolean(cell.text)
  if (value === null) cell.refuse('flag_unreadable')
  else take(value)
}

function readFigure(cell: Cell, reading: RowReading, take: (value: number) => void): void {
  const { currencyDigits, decimalSeparator } = reading
  const amount = bareAmount(cell.text)
  if (isWrittenOtherwise(amount, decimalSeparator)) return cell.refuse('figure_other_separator')
  const read = parseUnitPriceMinorE4(amount, currencyDigits, decimalSeparator)
  if (read.ok) {
    if (read.value < 0) cell.refuse('figure_negative')
    else take(read.value)
    return
  }
  cell.refuse(read.reason === 'empty' ? 'figure_malformed' : `figure_${read.reason}`)
}
