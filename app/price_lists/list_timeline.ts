import { placeholders, type Sql, StaleRead } from '#core/sql'
import type { TimelineRow } from '#app/catalog/prices/price_timeline'

/** A dated row of an item and step of quantity in a list. */
export interface ListTimelineRow extends TimelineRow {
  item_id: string
  from_quantity_thousandths: number
}

const IDS_PER_STATEMENT = 500

/**
 * The rows of items in a list by item and step, in the order of time. The list's row is locked
 * first, so that two changes happen only one after the other.
 */
export async function lockListTimelines(
  sql: Sql,
  listId: string,
  itemIds: readonly string[],
  now: string
): Promise<Map<string, ListTimelineRow[]>> {
  await sql.run('update price_lists set updated_at = ? where id = ?', [now, listId])
  const timelines = new Map<string, ListTimelineRow[]>()
  for (let from = 0; from < itemIds.length; from += IDS_PER_STATEMENT) {
    const part = itemIds.slice(from, from + IDS_PER_STATEMENT)
    const rows = await sql.all<ListTimelineRow>(
      `select id, item_id, from_quantity_thousandths, version, unit_price_minor_e4, valid_from, valid_to
         from price_list_items where price_list_id = ? and item_id in ${placeholders(1, part.length)}
        order by valid_from, version`,
      [listId, ...part]
    )
    for (const row of rows) {
      const key = stepKey(row.item_id, Number(row.from_quantity_thousandths))
      timelines.set(key, [...(timelines.get(key) ?? []), row])
    }
  }
  return timelines
}

export function stepKey(itemId: string, fromThousandths: number): string {
  return `${itemId} ${fromThousandths}`
}

/** Ends rows at a moment, if they still hold then. */
export async function endListRows(sql: Sql, ids: readonly string[], at: string): Promise<void> {
  for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
    const part = ids.slice(from, from + IDS_PER_STATEMENT)
    const ended = await sql.run(
      `update price_list_items set valid_to = ?
        where id in ${placeholders(1, part.length)} and (valid_to is null or valid_to > ?)`,
      [at, ...part, at]
    )
    if (ended.changes !== part.length) throw new StaleRead('Prices were ended by somebody else')
  }
}

/** Gives rows other ends, those with the same end in one statement. */
export async function setListRowEnds(
  sql: Sql,
  rows: readonly { priceId: string; endedAt: string | null }[]
): Promise<void> {
  for (const end of new Set(rows.map(({ endedAt }) => endedAt))) {
    const ids = rows.flatMap(({ priceId, endedAt }) => (endedAt === end ? [priceId] : []))
    for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
      const part = ids.slice(from, from + IDS_PER_STATEMENT)
      await sql.run(
        `update price_list_items set valid_to = ? where id in ${placeholders(1, part.length)}`,
        [end, ...part]
      )
    }
  }
}
