import type { ItemRow } from '#app/catalog/import/item_row'
import { type ItemCell, readItemRow, type RowReading } from '#app/catalog/import/read_item_row'
import type { RowProblem } from '#app/catalog/import/row_problem'

/** A row, or a record of several: what is told of the whole, and of each variant. */
export interface ItemCells {
  row: number
  fields: readonly ItemCell[]
  parts: readonly { row: number; fields: readonly ItemCell[] }[]
}

/** The most variants that one item of a file may have. */
export const MAX_IMPORTED_VARIANTS = 500

const OPTIONS = [1, 2, 3, 4, 5] as const
/** What some systems export as the option of an item that has none. */
const NO_OPTION = /^(default title|default|title)$/i
/** A variant of which the file leaves one option open. */
const ANY_VALUE = '–'

/** Fields that a variant shares with its parent, always (see `updateItem`). */
const SHARED = [
  'name',
  'description',
  'departmentPath',
  'taxCategoryId',
  'kind',
  'unit',
  'minimumAge',
  'tracksStock',
] as const satisfies (keyof ItemRow)[]

/** The items that a record tells of: one, or a parent followed by its variants. */
export function readItemRecord(
  record: ItemCells,
  reading: RowReading
): { rows: ItemRow[]; problems: RowProblem[] } {
  const read = readRows(record, reading)
  for (const row of read.rows) settlePrices(row)
  return read
}

function readRows(record: ItemCells, reading: RowReading) {
  const codes = record.fields.find(({ field }) => field === 'parentCode')
  if (codes) return readLoneVariant(record, codes.text, reading)
  const variants = record.parts.filter(
    (part) => optionsOf([...record.fields, ...part.fields]).length > 0
  )
  if (variants.length === 0) {
    const fields = [...record.fields, ...record.parts.flatMap((part) => part.fields)]
    const { row, problems } = readItemRow(record.row, fields, reading)
    if (record.fields.some(({ field }) => field === 'isParent')) row.axes = []
    return { rows: [row], problems: [...problems, ...checkLone(record)] }
  }
  return readFamily(record, reading)
}

/** One price in every store is the item's price; a store's own is kept where it differs. */
function settlePrices(row: ItemRow): void {
  if (!row.storePrices) return
  const [first] = row.storePrices
  const isOne = row.storePrices.every((one) => one.unitPriceMinorE4 === first!.unitPriceMinorE4)
  if (row.unitPriceMinorE4 === undefined && isOne) row.unitPriceMinorE4 = first!.unitPriceMinorE4
  row.storePrices = row.storePrices.filter((one) => one.unitPriceMinorE4 !== row.unitPriceMinorE4)
}

function readFamily(record: ItemCells, reading: RowReading) {
  const whole = readItemRow(record.row, record.fields, reading)
  const parent = whole.row
  const problems = [...whole.problems]
  const rows = [parent]
  for (const part of record.parts) {
    const read = readItemRow(part.row, part.fields, reading)
    const told = optionsOf([...record.fields, ...part.fields])
    const options = told.length > 0 ? told : openOptions(rows)
    const variant = asVariant(read.row, { parent, parentCode: null, options })
    shareParent(variant, parent)
    problems.push(...read.problems)
    rows.push(variant)
  }
  parent.axes = mergeAxes([], rows.slice(1))
  problems.push(...checkFamily(record, rows.slice(1)))
  const taken = claimCodes(rows.slice(1))
  // A code that a variant has as well is the variant's.
  parent.identifiers = parent.identifiers.filter(({ key }) => !taken.has(key))
  for (const row of rows) row.record = record.row
  return { rows, problems }
}

/**
 * A code finds one item. Where a file gives it to several variants the first one has it; the others
 * keep it as a text of their own.
 */
function claimCodes(variants: readonly ItemRow[]): Set<string> {
  const taken = new Set<string>()
  for (const variant of variants) {
    const shared = variant.identifiers.filter(({ key }) => taken.has(key))
    for (const { kind, value } of shared)
      variant.custom = { ...variant.custom, [kind.toUpperCase()]: value }
    if (shared.length > 0) variant.sharedCodes = shared.map(({ value }) => value)
    variant.identifiers = variant.identifiers.filter(({ key }) => !taken.has(key))
    for (const { key } of variant.identifiers) taken.add(key)
  }
  return taken
}

/** A variant whose parent another record tells of. */
function readLoneVariant(record: ItemCells, parentCode: string, reading: RowReading) {
  const fields = [...record.fields, ...record.parts.flatMap((part) => part.fields)]
  const { row, problems } = readItemRow(record.row, fields, reading)
  const options = optionsOf(fields)
  return { rows: [asVariant(row, { parent: null, parentCode, options })], problems }
}

function asVariant(row: ItemRow, variant: NonNullable<ItemRow['variant']>): ItemRow {
  row.variant = variant
  return row
}

function shareParent(variant: ItemRow, parent: ItemRow): void {
  for (const field of SHARED) {
    // What the file says of one variant alone (followed or not, a tax of its own) leads.
    if (field === 'tracksStock' || field === 'taxCategoryId') {
      variant[field] = (variant[field] ?? parent[field]) as never
    } else if (parent[field] === undefined) delete variant[field]
    else variant[field] = parent[field] as never
  }
  if (parent.isArchived) variant.isArchived = true
}

/** Names and values of a row's options; names may stand on the record's first row only. */
function optionsOf(fields: readonly ItemCell[]): { name: string; value: string }[] {
  const text = (field: string) => fields.findLast((cell) => cell.field === field)?.text ?? ''
  return OPTIONS.flatMap((place) => {
    const name = text(`optionName${place}`)
    const value = text(`optionValue${place}`)
    if (NO_OPTION.test(value) || (name === '' && value === '')) return []
    const header = fields.find((cell) => cell.field === `optionValue${place}`)?.header ?? ''
    return [{ name: name || header, value: value || ANY_VALUE }]
  }).filter((_, __, all) => all.some(({ value }) => value !== ANY_VALUE))
}

/** A row without options beside others that have some. */
function openOptions(rows: readonly ItemRow[]): { name: string; value: string }[] {
  const sibling = rows.find(({ variant }) => variant)?.variant
  return (sibling?.options ?? [{ name: '–' }]).map(({ name }) => ({ name, value: ANY_VALUE }))
}

/** The axes with every value that a variant has, in the order of the file. */
export function mergeAxes(
  axes: { name: string; values: string[] }[],
  variants: readonly ItemRow[]
): { name: string; values: string[] }[] {
  const merged = axes.map(({ name, values }) => ({ name, values: [...values] }))
  for (const { variant } of variants) {
    for (const [index, { name, value }] of variant!.options.entries()) {
      const axis = (merged[index] ??= { name, values: [] })
      if (!axis.values.includes(value)) axis.values.push(value)
    }
  }
  return merged
}

/** Several rows with prices and codes of one item, and nothing by which to tell them apart. */
function checkLone({ parts }: ItemCells): RowProblem[] {
  return parts.slice(1).map(({ row }) => ({
    ...{ row, column: null, value: '', detail: null },
    code: 'variant_without_option' as const,
  }))
}

function checkFamily(record: ItemCells, variants: ItemRow[]): RowProblem[] {
  if (variants.length > MAX_IMPORTED_VARIANTS) {
    const detail = String(MAX_IMPORTED_VARIANTS)
    return [{ row: record.row, column: null, code: 'too_many_variants', value: '', detail }]
  }
  const rowOf = new Map<string, number>()
  return variants.flatMap(({ number, variant }) => {
    const value = variant!.options.map((option) => option.value).join(' · ')
    const earlier = rowOf.get(value)
    if (earlier === undefined) rowOf.set(value, number)
    return earlier === undefined
      ? []
      : [
          {
            row: number,
            column: null,
            code: 'variant_repeated' as const,
            value,
            detail: String(earlier),
          },
        ]
  })
}
