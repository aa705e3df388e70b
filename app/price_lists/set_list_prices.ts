import { fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { isWithdrawn, rowAt, type TimelineRow } from '#app/catalog/prices/price_timeline'
import {
  endListRows,
  type ListTimelineRow,
  lockListTimelines,
  stepKey,
} from '#app/price_lists/list_timeline'
import type { Author } from '#app/users/author'

export interface ListPriceChange {
  itemId: string
  fromThousandths: number
  /** Null takes the price out of the list. */
  unitPriceMinorE4: number | null
}

export interface ListPriceChanges {
  listId: string
  /** From when, as ISO 8601 UTC; null is from now on. */
  validFrom: string | null
  /** One at most for an item and step of quantity. */
  changes: readonly ListPriceChange[]
}

const ROWS_PER_STATEMENT = 100

/**
 * Sets prices in a list from a quantity on, or takes them out, in a fixed number of statements for
 * some hundred. The row before ends and is kept, so that every sale can say which price it was made
 * at; a price holds until the one planned behind it. Returns what is another now.
 */
export async function setListPrices(
  sql: Sql,
  { listId, validFrom, changes }: ListPriceChanges,
  author: Author
): Promise<ListPriceChange[]> {
  const now = nowForDatabase()
  const from = validFrom ? toDatabaseTime(validFrom) : now
  const itemIds = [...new Set(changes.map(({ itemId }) => itemId))]
  const timelines = await lockListTimelines(sql, listId, itemIds, now)
  const planned = changes.flatMap((change) => {
    const rows = timelines.get(stepKey(change.itemId, change.fromThousandths)) ?? []
    const before = rowAt(rows, from)
    const isSame = (before ? Number(before.unit_price_minor_e4) : null) === change.unitPriceMinorE4
    return isSame ? [] : [{ change, rows, before }]
  })
  if (planned.length === 0) return []
  const ended = planned.flatMap(({ before }) => (before ? [before.id] : []))
  await endListRows(sql, ended, from)
  const begun = planned.filter(({ change }) => change.unitPriceMinorE4 !== null)
  for (let at = 0; at < begun.length; at += ROWS_PER_STATEMENT) {
    const part = begun.slice(at, at + ROWS_PER_STATEMENT)
    const rows = part.map((one) => rowOf(one, { listId, from, operatorId: author.operatorId }))
    await insertRows(sql, 'price_list_items', rows)
  }
  const changed = planned.map(({ change }) => change)
  await appendStoreEntry(sql, {
    storeId: author.storeId,
    kind: 'price_list.price_changed',
    operatorId: author.operatorId,
    payload: {
      priceListId: listId,
      validFrom: fromDatabaseTime(from),
      count: changed.length,
      // The rows themselves say who made them, and are kept.
      prices: changed.slice(0, ROWS_PER_STATEMENT),
    },
  })
  await markItemsChanged(sql, [...new Set(changed.map(({ itemId }) => itemId))])
  return changed
}

interface Planned {
  change: ListPriceChange
  rows: ListTimelineRow[]
  before: TimelineRow | undefined
}

function rowOf(
  { change, rows, before }: Planned,
  { listId, from, operatorId }: { listId: string; from: string; operatorId: string | null }
) {
  const next = rows.find((row) => row.valid_from > from && !isWithdrawn(row))
  return {
    id: newId(),
    price_list_id: listId,
    item_id: change.itemId,
    from_quantity_thousandths: change.fromThousandths,
    unit_price_minor_e4: change.unitPriceMinorE4,
    version: Math.max(0, ...rows.map(({ version }) => Number(version))) + 1,
    valid_from: from,
    valid_to: before ? before.valid_to : (next?.valid_from ?? null),
    created_by_id: operatorId,
  }
}
