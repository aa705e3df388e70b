import { fromDatabaseTime } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { writeListPrices, type WrittenListPrice } from '#app/price_lists/write_list_prices'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import { rowProblem } from '#app/move_in/engine/row_problem'
import {
  type BatchEntry,
  type BatchOutcome,
  emptyOutcome,
  type PriceExample,
} from '#app/move_in/engine/target'
import type { ListPricesContext } from '#app/move_in/targets/list_prices/list_prices'
import type { ListPriceRow } from '#app/move_in/targets/list_prices/read_list_price'

interface FoundRow {
  row: ListPriceRow
  item: FoundItem
}

interface FoundItem {
  id: string
  name: string
  isPack: boolean
}

/** Writes rows of a file into the list, those that begin at the same time together. */
export async function writeListPriceRows(
  sql: Sql,
  entries: BatchEntry<ListPriceRow>[],
  { context, changes }: { context: ListPricesContext; changes: ChangeLog }
): Promise<BatchOutcome> {
  const outcome = emptyOutcome()
  const rows = entries.map(({ value }) => value).filter((row) => row.unitPriceMinorE4 !== null)
  outcome.leftOut = entries.length - rows.length
  const itemsOf = await findItems(sql, rows)
  const found = rows.flatMap((row): FoundRow[] => {
    const items = itemsOf(row)
    const item = items[0]
    const code = whatIsWrong(items)
    if (code) outcome.problems.push(rowProblem(row.number, code))
    if (code || !item) return []
    const earlier = context.run.seen.claim([...rowKeys(row), rowKey(item.id, row)], row.number)
    if (!earlier) return [{ row, item }]
    outcome.problems.push(rowProblem(row.number, 'price_twice_in_file', { detail: earlier.row }))
    return []
  })
  const changed: string[] = []
  for (const start of new Set(found.map(({ row }) => row.validFrom ?? '').sort())) {
    const together = found.filter(({ row }) => (row.validFrom ?? '') === start)
    changed.push(
      ...(await writeTogether(sql, start || null, together, { context, changes, outcome }))
    )
  }
  await markItemsChanged(sql, [...new Set(changed)])
  outcome.tallies.list_prices = found.length
  return outcome
}

function whatIsWrong(items: FoundItem[]): string | null {
  if (items.length === 0) return 'item_unknown'
  if (items.some(({ isPack }) => isPack)) return 'code_of_pack'
  return new Set(items.map(({ id }) => id)).size > 1 ? 'identifiers_of_two_items' : null
}

async function writeTogether(
  sql: Sql,
  validFrom: string | null,
  found: FoundRow[],
  batch: { context: ListPricesContext; changes: ChangeLog; outcome: BatchOutcome }
): Promise<string[]> {
  const { context, changes, outcome } = batch
  const written = await writeListPrices(
    sql,
    {
      listId: context.listId,
      validFrom,
      changes: found.map(({ row, item }) => ({ ...row, itemId: item.id })),
    },
    context.run.operatorId
  )
  const byStep = new Map(written.map((one) => [`${one.itemId} ${one.fromThousandths}`, one]))
  for (const { row, item } of found) {
    const one = byStep.get(`${item.id} ${row.fromThousandths}`)
    const action = one ? (one.before ? 'changed' : 'created') : 'found'
    const after = one && { listId: context.listId, ...one }
    changes.add({ row: row.number, object: 'list_price', objectId: item.id, action, after })
    if (action === 'created') outcome.created++
    else if (action === 'changed') outcome.updated++
    else outcome.unchanged++
    if (one) outcome.prices.push(priceExample(one, item.name, validFrom !== null))
  }
  return written.map(({ itemId }) => itemId)
}

export function priceExample(
  { fromThousandths, validFrom, unitPriceMinorE4, before }: WrittenListPrice,
  name: string,
  isPlanned: boolean
): PriceExample {
  return {
    name,
    fromThousandths,
    validFrom: isPlanned ? fromDatabaseTime(validFrom) : null,
    beforeMinorE4: before?.unitPriceMinorE4 ?? null,
    afterMinorE4: unitPriceMinorE4,
  }
}

/** By what a second row about the same price is noticed, without asking which item it is. */
export function rowKeys(row: ListPriceRow): string[] {
  return row.keys.map((key) => rowKey(key, row))
}

function rowKey(key: string, { fromThousandths, validFrom }: ListPriceRow): string {
  return `${key} ${fromThousandths} ${validFrom ?? ''}`
}

async function findItems(
  sql: Sql,
  rows: ListPriceRow[]
): Promise<(row: ListPriceRow) => FoundItem[]> {
  const keys = [...new Set(rows.flatMap((row) => row.keys))]
  const ids = keys.flatMap((key) => (key.startsWith('id:') ? [key.slice(3)] : []))
  const codes = keys.filter((key) => !key.startsWith('id:'))
  const found = new Map<string, FoundItem>()
  if (codes.length > 0) {
    const rowsOfCodes = await sql.all<{
      lookup_key: string
      id: string
      name: string
      pack: number
    }>(
      `select d.lookup_key, i.id, i.name,
              case when d.pack_quantity_thousandths is null then 0 else 1 end as pack
         from item_identifiers d join items i on i.id = d.item_id
        where d.lookup_key in ${placeholders(1, codes.length)}`,
      codes
    )
    for (const { lookup_key: key, id, name, pack } of rowsOfCodes)
      found.set(key, { id, name, isPack: Number(pack) === 1 })
  }
  if (ids.length > 0) {
    const items = await sql.all<{ id: string; name: string }>(
      `select id, name from items where id in ${placeholders(1, ids.length)}`,
      ids
    )
    for (const { id, name } of items) found.set(`id:${id}`, { id, name, isPack: false })
  }
  return ({ keys: own }) => own.flatMap((key) => found.get(key) ?? [])
}
