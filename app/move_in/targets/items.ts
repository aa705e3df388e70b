import type { Sql } from '#core/sql'
import { mulDiv } from '#pricing/index'
import { importBatch } from '#app/catalog/import/import_batch'
import type { ItemRow } from '#app/catalog/import/item_row'
import { readItemRecord } from '#app/catalog/import/read_item_record'
import { setLevels } from '#app/stock/set_levels'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { SourceRecord } from '#app/move_in/engine/record'
import type { ColumnMeaning } from '#app/move_in/engine/source'
import {
  addTallies,
  type BatchEntry,
  type BatchOutcome,
  emptyOutcome,
  type ReadOutcome,
  type Tallies,
  type Target,
} from '#app/move_in/engine/target'
import { ITEM_FIELDS } from '#app/move_in/targets/item_fields'
import { type ItemsContext, loadItemsContext } from '#app/move_in/targets/items_context'
import { undoItems } from '#app/move_in/targets/undo_items'

const IDENTITY = ['name', 'sku', 'gtin', 'plu', 'alias']
/** Quantity in thousandths × cost in ten-thousandths of a minor unit → minor units. */
const VALUE_SCALE = 10_000_000

/** A record without place here: a type of the source that is no item, told in the report. */
interface LeftOut {
  note: string
  name: string
}

type ItemsValue = { rows: ItemRow[] } | { leftOut: LeftOut }

/** Items with variants, prices, codes, departments and stock. */
export const itemsTarget: Target<ItemsValue, ItemsContext> = {
  kind: 'items',
  fields: ITEM_FIELDS,
  checkColumns,
  prepare: loadItemsContext,
  read: readItems,
  skip(value, { seen }) {
    if ('leftOut' in value) return
    for (const { identifiers, number } of value.rows)
      seen.claim(
        identifiers.map(({ key }) => key),
        number
      )
  },
  writeBatch: writeItems,
  settle({ batch }, isKept) {
    if (isKept) batch.departments.keep()
    else batch.departments.drop()
  },
  undo: undoItems,
}

function checkColumns(columns: readonly ColumnMeaning[], options: FileOptions): string | null {
  const fields = new Set(columns.map(({ field }) => field))
  if (!IDENTITY.some((field) => fields.has(field))) return 'move_in.errors.no_name'
  if (fields.has('price') && options.pricesIncludeTax === null) return 'move_in.errors.tax_mode'
  return null
}

function readItems(record: SourceRecord, { reading }: ItemsContext): ReadOutcome<ItemsValue> {
  const leftOut = record.fields.find(({ field }) => field === 'leftOut')
  if (leftOut) {
    const name = record.fields.find(({ field }) => field === 'name')?.text ?? ''
    return { value: { leftOut: { note: leftOut.text, name } }, problems: [], tallies: {} }
  }
  const { rows, problems } = readItemRecord(record, reading)
  const value = problems.length > 0 ? null : { rows }
  return { value, problems, tallies: talliesOf(rows) }
}

function talliesOf(rows: readonly ItemRow[]): Tallies {
  const tallies: Tallies = { items: 0, stock_thousandths: 0, stock_value_minor: 0 }
  for (const { axes, stock = [], unitCostMinorE4 = 0, tracksStock } of rows) {
    if (!axes) tallies.items! += 1
    if (tracksStock === false) continue
    for (const { quantityThousandths } of stock) {
      tallies.stock_thousandths! += quantityThousandths
      tallies.stock_value_minor! += mulDiv(quantityThousandths, unitCostMinorE4, VALUE_SCALE)
    }
  }
  return tallies
}

async function writeItems(
  sql: Sql,
  entries: BatchEntry<ItemsValue>[],
  { context, changes }: { context: ItemsContext; changes: ChangeLog }
): Promise<BatchOutcome> {
  const outcome = emptyOutcome()
  const records: ItemRow[][] = []
  for (const { value } of entries) {
    if ('rows' in value) records.push(value.rows)
    else {
      outcome.leftOut++
      outcome.notes[value.leftOut.note] = [
        ...(outcome.notes[value.leftOut.note] ?? []),
        value.leftOut.name,
      ]
    }
  }
  // A transaction that is tried again makes its departments again.
  context.batch.departments.drop()
  const written = await importBatch(sql, records.flat(), context.batch)
  for (const { object, row, itemId, ...values } of written.effects)
    changes.add({
      row,
      object,
      objectId: itemId,
      action: object === 'item' || object === 'department' ? 'created' : 'changed',
      ...values,
    })
  const moved = await writeStock(sql, written.itemIdOf, { context, changes })
  for (const rows of records) {
    if (!written.itemIdOf.has(rows[0]!)) continue
    addTallies(outcome.tallies, talliesOf(rows))
    const whole = rows[0]!
    if (written.created.has(whole)) outcome.created++
    else if (
      rows.some((row) => written.created.has(row) || written.updated.has(row) || moved.has(row))
    )
      outcome.updated++
    else outcome.unchanged++
  }
  outcome.problems = written.problems
  const shared = records
    .flat()
    .flatMap(({ name, sharedCodes = [] }) => sharedCodes.map((code) => `${name}: ${code}`))
  if (shared.length > 0) outcome.notes.shared_codes = shared
  if (written.madeDepartments.length > 0) outcome.notes.departments = written.madeDepartments
  return outcome
}

/** Brings the stock of what was imported to what the file says; answers whose level has moved. */
async function writeStock(
  sql: Sql,
  itemIdOf: ReadonlyMap<ItemRow, string>,
  { context, changes }: { context: ItemsContext; changes: ChangeLog }
): Promise<Set<ItemRow>> {
  const { fileId, storeId: ownStoreId, operatorId } = context.run
  const byStore = new Map<string, Map<string, { row: ItemRow; quantityThousandths: number }>>()
  for (const [row, itemId] of itemIdOf) {
    if (row.axes) continue
    for (const { storeId, quantityThousandths } of row.stock ?? []) {
      const store = storeId ?? ownStoreId
      const levels = byStore.get(store) ?? byStore.set(store, new Map()).get(store)!
      const before = levels.get(itemId)?.quantityThousandths ?? 0
      levels.set(itemId, { row, quantityThousandths: before + quantityThousandths })
    }
  }
  const moved = new Set<ItemRow>()
  for (const [storeId, levels] of byStore) {
    const set = await setLevels(sql, {
      storeId,
      sourceId: fileId,
      operatorId,
      levels: [...levels].map(([itemId, { row, quantityThousandths }]) => ({
        itemId,
        quantityThousandths,
        unitCostMinorE4: row.unitCostMinorE4 ?? null,
      })),
    })
    for (const { itemId, changeThousandths } of set) {
      const { row } = levels.get(itemId)!
      moved.add(row)
      const after = { storeId, changeThousandths }
      changes.add({ row: row.number, object: 'stock', objectId: itemId, action: 'changed', after })
    }
  }
  return moved
}
