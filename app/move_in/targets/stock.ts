import { placeholders, type Sql } from '#core/sql'
import { identifierKey, type IdentifierKind } from '#app/barcodes/identifier_key'
import { parseUnitPriceMinorE4 } from '#pricing/index'
import { bareAmount, isWrittenOtherwise, readQuantity } from '#app/catalog/import/read_cells'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { setLevels } from '#app/stock/set_levels'
import { cellOf, type SourceRecord, textOf } from '#app/move_in/engine/record'
import { rowProblem, type RowProblem } from '#app/move_in/engine/row_problem'
import {
  addTallies,
  emptyOutcome,
  type BatchEntry,
  type BatchOutcome,
  type ReadOutcome,
  type Tallies,
  type Target,
  type TargetRun,
} from '#app/move_in/engine/target'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import { stockValueMinor } from '#app/move_in/targets/stock_value'
import { undoItems } from '#app/move_in/targets/undo_items'

interface StockRow {
  number: number
  keys: string[]
  /** Of a variant that has no code: its parent's code and its values. */
  variant: { key: string; values: string } | null
  storeId: string
  quantityThousandths: number
  unitCostMinorE4: number | null
}

interface StockContext {
  run: TargetRun
  currency: string
  currencyDigits: number
}

const CODES: [string, IdentifierKind][] = [
  ['sku', 'sku'],
  ['gtin', 'gtin'],
  ['alias', 'alias'],
]
const OPTIONS = ['optionValue1', 'optionValue2', 'optionValue3']

/** How many there are of items that are here already, by store. */
export const stockTarget: Target<StockRow, StockContext> = {
  kind: 'stock',
  fields: [
    { key: 'sku' },
    { key: 'gtin' },
    { key: 'alias' },
    ...OPTIONS.map((key) => ({ key })),
    { key: 'stock' },
    { key: 'location', isStore: true },
    { key: 'cost', isAmount: true },
  ],
  checkColumns(columns) {
    const fields = new Set(columns.map(({ field }) => field))
    const hasCode = ['sku', 'gtin', 'alias', 'parentCode'].some((field) => fields.has(field))
    return hasCode && fields.has('stock') ? null : 'move_in.errors.no_stock'
  },
  async prepare(run) {
    const { currency, currencyDigits } = await loadPriceScope(run.storeId)
    return { run, currency, currencyDigits }
  },
  read: readStock,
  skip(row, { seen }) {
    seen.claim(keysOf(row), row.number)
  },
  writeBatch: writeStock,
  undo: undoItems,
}

function readStock(record: SourceRecord, context: StockContext): ReadOutcome<StockRow> {
  const problems: RowProblem[] = []
  const refuse = (field: string, code: string) => {
    const cell = cellOf(record, field)
    problems.push(
      rowProblem(record.row, code, { column: cell?.header ?? null, value: cell?.text ?? '' })
    )
  }
  const keys = CODES.flatMap(([field, kind]) => {
    const text = textOf(record, field)
    const read = text === null ? null : identifierKey(kind, text)
    if (read && !read.ok && read.problem !== 'empty') refuse(field, `code_${read.problem}`)
    return read?.ok ? [read.key] : []
  })
  const variant = variantOf(record)
  if (keys.length === 0 && !variant && problems.length === 0) refuse('sku', 'no_identity')
  const { decimalSeparator } = context.run.options
  const quantity = readQuantity(textOf(record, 'stock') ?? '', decimalSeparator)
  if (!quantity.ok && quantity.reason !== 'empty')
    refuse('stock', quantity.reason === 'ambiguous' ? 'figure_ambiguous' : 'quantity_unreadable')
  const storeId = storeOf(record, context.run)
  if (storeId === undefined) refuse('location', 'store_unknown')
  const cost = readCost(record, context)
  if (cost === undefined) refuse('cost', 'figure_malformed')
  if (problems.length > 0 || !storeId || cost === undefined)
    return {
      value: null,
      problems,
      tallies: talliesOf(quantity.ok ? quantity.value : 0, cost ?? null, context),
    }
  const quantityThousandths = quantity.ok ? quantity.value : Number.NaN
  const value: StockRow = {
    number: record.row,
    keys,
    variant,
    storeId,
    quantityThousandths,
    unitCostMinorE4: cost,
  }
  const tallies = talliesOf(quantity.ok ? quantity.value : 0, cost, context)
  return { value, problems, tallies }
}

/** By what a second row about the same stock is noticed, without asking which item it is. */
function keysOf({ keys, variant, storeId }: StockRow): string[] {
  const own = keys.length > 0 || !variant ? keys : [`${variant.key} ${variant.values}`]
  return own.map((key) => `${storeId} ${key}`)
}

function talliesOf(
  quantityThousandths: number,
  unitCostMinorE4: number | null,
  { currency }: StockContext
): Tallies {
  return {
    stock_thousandths: quantityThousandths,
    [`stock_cost_minor:${currency}`]: stockValueMinor(quantityThousandths, unitCostMinorE4),
  }
}

function variantOf(record: SourceRecord): StockRow['variant'] {
  const parent = textOf(record, 'parentCode')
  const read = parent === null ? null : identifierKey('alias', parent)
  if (!read?.ok) return null
  const values = OPTIONS.flatMap((field) => textOf(record, field) ?? [])
  return { key: read.key, values: JSON.stringify(values) }
}

/** Undefined where nobody has said which of our stores a name means. */
function storeOf(record: SourceRecord, { options, storeId }: TargetRun): string | undefined {
  const name = textOf(record, 'location')
  return name === null ? storeId : (options.stores[name] ?? undefined)
}

function readCost(record: SourceRecord, { run, currencyDigits }: StockContext) {
  const text = textOf(record, 'cost')
  if (text === null) return null
  const { decimalSeparator } = run.options
  const amount = bareAmount(text)
  if (isWrittenOtherwise(amount, decimalSeparator)) return undefined
  const read = parseUnitPriceMinorE4(amount, currencyDigits, decimalSeparator)
  return read.ok && read.value >= 0 ? read.value : undefined
}

async function writeStock(
  sql: Sql,
  entries: BatchEntry<StockRow>[],
  { context, changes }: { context: StockContext; changes: ChangeLog }
): Promise<BatchOutcome> {
  const { fileId, operatorId, seen } = context.run
  const outcome = emptyOutcome()
  const itemOf = await findItems(
    sql,
    entries.map(({ value }) => value)
  )
  const byStore = new Map<string, { row: StockRow; itemId: string }[]>()
  for (const { value: row } of entries) {
    const itemId = itemOf(row)
    if (Number.isNaN(row.quantityThousandths)) {
      outcome.leftOut++
      continue
    }
    if (!itemId) {
      outcome.problems.push(rowProblem(row.number, 'item_unknown'))
      continue
    }
    const earlier = seen.claim([...keysOf(row), `${row.storeId}:${itemId}`], row.number)
    if (earlier) {
      const detail = earlier.row
      outcome.problems.push(rowProblem(row.number, 'duplicate_in_file', { detail }))
      continue
    }
    const rows = byStore.get(row.storeId) ?? byStore.set(row.storeId, []).get(row.storeId)!
    rows.push({ row, itemId })
  }
  for (const [storeId, rows] of byStore) {
    const levels = rows.map(({ row, itemId }) => ({ ...row, itemId }))
    const set = await setLevels(sql, { storeId, levels, sourceId: fileId, operatorId })
    const changed = new Map(set.map((one) => [one.itemId, one.changeThousandths]))
    for (const { row, itemId } of rows) {
      const changeThousandths = changed.get(itemId) ?? 0
      const after = { storeId, changeThousandths, saysCost: row.unitCostMinorE4 !== null }
      const action = changed.has(itemId) ? 'changed' : 'found'
      changes.add({ row: row.number, object: 'stock', objectId: itemId, action, after })
    }
    outcome.updated += set.length
    outcome.unchanged += rows.length - set.length
    for (const { row } of rows)
      addTallies(outcome.tallies, talliesOf(row.quantityThousandths, row.unitCostMinorE4, context))
  }
  return outcome
}

async function findItems(sql: Sql, rows: StockRow[]): Promise<(row: StockRow) => string | null> {
  const keys = [
    ...new Set(rows.flatMap((row) => (row.variant ? [...row.keys, row.variant.key] : row.keys))),
  ]
  if (keys.length === 0) return () => null
  const found = await sql.all<{ lookup_key: string; item_id: string }>(
    `select lookup_key, item_id from item_identifiers where lookup_key in ${placeholders(1, keys.length)}`,
    keys
  )
  const byKey = new Map(found.map((one) => [one.lookup_key, one.item_id]))
  const parents = [...new Set(rows.flatMap(({ variant }) => byKey.get(variant?.key ?? '') ?? []))]
  const byValues = new Map<string, string>()
  if (parents.length > 0) {
    const variants = await sql.all<{ id: string; parent_id: string; variant_values: string }>(
      `select id, parent_id, variant_values from items where parent_id in ${placeholders(1, parents.length)}`,
      parents
    )
    for (const one of variants) byValues.set(`${one.parent_id} ${one.variant_values}`, one.id)
  }
  return ({ keys: own, variant }) => {
    const byCode = own.map((key) => byKey.get(key)).find(Boolean)
    if (byCode || !variant) return byCode ?? null
    const parent = byKey.get(variant.key)
    if (!parent) return null
    return variant.values === '[]' ? parent : (byValues.get(`${parent} ${variant.values}`) ?? null)
  }
}
