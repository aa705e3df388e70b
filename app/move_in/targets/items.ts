import type { Sql } from '#core/sql'
import { type BatchOutcome as ImportedBatch, importBatch } from '#app/catalog/import/import_batch'
import type { ItemRow } from '#app/catalog/import/item_row'
import { readItemRecord } from '#app/catalog/import/read_item_record'
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
  type Target,
} from '#app/move_in/engine/target'
import { ITEM_FIELDS } from '#app/move_in/targets/item_fields'
import { type ItemsContext, loadItemsContext } from '#app/move_in/targets/items_context'
import { LEFT_OUT } from '#app/move_in/reconciliation/sheet'
import { tallyItems } from '#app/move_in/targets/tally_items'
import { undoItems } from '#app/move_in/targets/undo_items'
import { writeItemStock } from '#app/move_in/targets/write_item_stock'

const IDENTITY = ['name', 'sku', 'gtin', 'plu', 'alias']

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

function readItems(record: SourceRecord, context: ItemsContext): ReadOutcome<ItemsValue> {
  const leftOut = record.fields.find(({ field }) => field === 'leftOut')
  if (leftOut) {
    const name = record.fields.find(({ field }) => field === 'name')?.text ?? ''
    return {
      value: { leftOut: { note: leftOut.text, name } },
      problems: [],
      tallies: { items: 1, [`${LEFT_OUT}items`]: 1 },
    }
  }
  const { rows, problems } = readItemRecord(record, context.reading)
  const value = problems.length > 0 ? null : { rows }
  return { value, problems, tallies: tallyItems(rows, context) }
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
  noteFound(written, changes)
  const moved = await writeItemStock(sql, written.itemIdOf, { context, changes })
  for (const rows of records) {
    if (!written.itemIdOf.has(rows[0]!)) continue
    addTallies(outcome.tallies, tallyItems(rows, context))
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

/** Items that were here already are the import's too, for the reconciliation. */
function noteFound({ itemIdOf, created }: ImportedBatch, changes: ChangeLog): void {
  for (const [row, objectId] of itemIdOf)
    if (!created.has(row))
      changes.add({ row: row.number, object: 'item', objectId, action: 'found' })
}
