import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'
import { isWithdrawn, rowAt } from '#app/catalog/prices/price_timeline'
import {
  endListRows,
  type ListTimelineRow,
  lockListTimelines,
  setListRowEnds,
  stepKey,
} from '#app/price_lists/list_timeline'

export interface ListPriceChange {
  itemId: string
  fromThousandths: number
  /** Null takes the price out of the list. */
  unitPriceMinorE4: number | null
  /** Until when, as ISO 8601 UTC; without it, as long as what was there before. */
  validTo?: string | null
}

export interface ListPriceChanges {
  listId: string
  /** From when, as ISO 8601 UTC; null is from now on. */
  validFrom: string | null
  /** One at most for an item and step of quantity. */
  changes: readonly ListPriceChange[]
}

/** What became of a price, in the times of the database: all that taking it back needs. */
export interface WrittenListPrice {
  itemId: string
  fromThousandths: number
  unitPriceMinorE4: number | null
  /** The row made; null where a price was taken out or got another end only. */
  priceId: string | null
  validFrom: string
  validTo: string | null
  /** What held until then, with the end that it had and the one it has now. */
  before: {
    priceId: string
    unitPriceMinorE4: number
    validTo: string | null
    endedAt: string | null
  } | null
}

const ROWS_PER_STATEMENT = 100

/**
 * Writes prices into a list in a fixed number of statements for some hundred. The row before ends
 * and is kept, so that every sale can say which price it was made at; a price holds until the one
 * planned behind it. Answers what is another now; telling registers and the journal is the caller's.
 */
export async function writeListPrices(
  sql: Sql,
  { listId, validFrom, changes }: ListPriceChanges,
  operatorId: string | null
): Promise<WrittenListPrice[]> {
  const now = nowForDatabase()
  const from = validFrom ? toDatabaseTime(validFrom) : now
  const itemIds = [...new Set(changes.map(({ itemId }) => itemId))]
  const timelines = await lockListTimelines(sql, listId, itemIds, now)
  const planned = changes.flatMap((change) => {
    const rows = timelines.get(stepKey(change.itemId, change.fromThousandths)) ?? []
    return planOf(change, rows, from) ?? []
  })
  const ended = planned.flatMap(({ written: { before } }) => before ?? [])
  await endListRows(
    sql,
    ended.filter(({ endedAt }) => endedAt === from).map(({ priceId }) => priceId),
    from
  )
  await setListRowEnds(
    sql,
    ended.filter(({ endedAt }) => endedAt !== from)
  )
  const begun = planned.filter(({ written }) => written.priceId !== null)
  for (let at = 0; at < begun.length; at += ROWS_PER_STATEMENT) {
    const part = begun.slice(at, at + ROWS_PER_STATEMENT)
    const rows = part.map(({ written, version }) => ({
      id: written.priceId,
      price_list_id: listId,
      item_id: written.itemId,
      from_quantity_thousandths: written.fromThousandths,
      unit_price_minor_e4: written.unitPriceMinorE4,
      version,
      valid_from: written.validFrom,
      valid_to: written.validTo,
      created_by_id: operatorId,
    }))
    await insertRows(sql, 'price_list_items', rows)
  }
  return planned.map(({ written }) => written)
}

/** What a change does to the rows of its step; null where all is so already. */
function planOf(
  { itemId, fromThousandths, unitPriceMinorE4, validTo }: ListPriceChange,
  rows: ListTimelineRow[],
  from: string
): { written: WrittenListPrice; version: number } | null {
  const row = rowAt(rows, from)
  const next = rows.find((one) => one.valid_from > from && !isWithdrawn(one))
  const inherited = row ? row.valid_to : (next?.valid_from ?? null)
  const end = validTo ? earlier(toDatabaseTime(validTo), next?.valid_from ?? null) : inherited
  const isSamePrice = (row ? Number(row.unit_price_minor_e4) : null) === unitPriceMinorE4
  if (isSamePrice && (!row || row.valid_to === end)) return null
  const endedAt = isSamePrice ? end : from
  return {
    version: nextVersion(rows),
    written: {
      itemId,
      fromThousandths,
      unitPriceMinorE4,
      priceId: isSamePrice || unitPriceMinorE4 === null ? null : newId(),
      validFrom: from,
      validTo: end,
      before: row
        ? {
            priceId: row.id,
            unitPriceMinorE4: Number(row.unit_price_minor_e4),
            validTo: row.valid_to,
            endedAt,
          }
        : null,
    },
  }
}

export function nextVersion(rows: readonly ListTimelineRow[]): number {
  return Math.max(0, ...rows.map(({ version }) => Number(version))) + 1
}

function earlier(one: string, other: string | null): string {
  return other !== null && other < one ? other : one
}
