import type { FieldCell, RecordPart, SourceRecord, SourceRow } from '#app/move_in/engine/record'
import { rowProblem } from '#app/move_in/engine/row_problem'

/** The most rows of one record; more is a file whose rows do not hang together. */
const MAX_ROWS = 2_500

/**
 * Groups rows that follow each other and belong together. A key of null belongs to the record
 * before it.
 */
export async function* groupRows(
  rows: AsyncIterable<SourceRow>,
  keyOf: (row: SourceRow) => string | null
): AsyncGenerator<SourceRow[]> {
  let group: SourceRow[] = []
  let groupKey: string | null = null
  for await (const row of rows) {
    const key = keyOf(row)
    const isMore = group.length > 0 && (key === null || key === groupKey)
    if (!isMore || group.length >= MAX_ROWS) {
      if (group.length > 0) yield group
      group = []
      groupKey = key ?? groupKey
    }
    group.push(row)
  }
  if (group.length > 0) yield group
}

export interface Split {
  /** Whether a cell is about one variant rather than the whole item. */
  isOfPart: (cell: FieldCell) => boolean
  /** Whether a row brings a variant, and not only more about the whole. */
  isPart: (row: SourceRow) => boolean
}

/** One record of some rows: what is told of the whole, and of each part. */
export function recordOf(rows: SourceRow[], { isOfPart, isPart }: Split): SourceRecord {
  const fields: FieldCell[] = []
  const parts: RecordPart[] = []
  for (const row of rows) {
    const isVariant = isPart(row)
    if (isVariant) parts.push({ row: row.number, fields: row.fields.filter(isOfPart) })
    for (const cell of row.fields) {
      if (isVariant && isOfPart(cell)) continue
      addToWhole(fields, cell)
    }
  }
  return {
    row: rows[0]!.number,
    rows: rows.map(({ number, cells, damage }) => ({ number, cells, damage })),
    fields,
    parts,
    problems: rows.length >= MAX_ROWS ? [rowProblem(rows[0]!.number, 'record_too_long')] : [],
  }
}

/** Later rows repeat what the first says of the whole; what is new to a column is kept as well. */
function addToWhole(fields: FieldCell[], cell: FieldCell): void {
  const isKept = ['custom', 'tags', 'ext'].includes(cell.field)
  const isKnown = fields.some((one) =>
    isKept
      ? one.header === cell.header && one.text === cell.text
      : one.field === cell.field && one.store === cell.store
  )
  if (!isKnown) fields.push(cell)
}

const PART_FIELDS = new Set([
  'sku',
  'gtin',
  'barcode',
  'plu',
  'price',
  'cost',
  'stock',
  'lowStock',
  'content',
  'contentUnit',
  'openPrice',
  'optionValue1',
  'optionValue2',
  'optionValue3',
])

/** What is a variant's own in every format. */
export function isVariantField({ field }: FieldCell): boolean {
  return PART_FIELDS.has(field)
}

export function hasField(row: { fields: readonly FieldCell[] }, ...wanted: string[]): boolean {
  return row.fields.some(({ field }) => wanted.includes(field))
}
