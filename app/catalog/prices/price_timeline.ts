import { type Sql, StaleRead } from '#core/sql'

/** Whose price it is: of one item, in one store or (null) in all of them, in one currency and tax mode. */
export interface TimelineScope {
  itemId: string
  storeId: string | null
  currency: string
  includesTax: boolean
}

/** A dated row; one that ends when it begins was withdrawn before it came into force. */
export interface TimelineRow {
  id: string
  version: number
  unit_price_minor_e4: number
  valid_from: string
  valid_to: string | null
}

/**
 * The rows of a scope in the order of time. The item's row is locked first, so that two changes of
 * its prices happen only one after the other.
 */
export async function lockTimeline(
  sql: Sql,
  scope: TimelineScope,
  now: string
): Promise<TimelineRow[]> {
  await sql.run('update items set updated_at = ? where id = ?', [now, scope.itemId])
  return sql.all<TimelineRow>(
    `select id, version, unit_price_minor_e4, valid_from, valid_to from item_prices
      where item_id = ? and ${scope.storeId === null ? 'store_id is null' : 'store_id = ?'}
        and currency = ? and includes_tax = ? order by valid_from, version`,
    [
      scope.itemId,
      ...(scope.storeId === null ? [] : [scope.storeId]),
      scope.currency,
      scope.includesTax,
    ]
  )
}

export function rowAt(rows: readonly TimelineRow[], at: string): TimelineRow | undefined {
  return rows.find((row) => row.valid_from <= at && (row.valid_to === null || row.valid_to > at))
}

export function isWithdrawn(row: Pick<TimelineRow, 'valid_from' | 'valid_to'>): boolean {
  return row.valid_to !== null && row.valid_to <= row.valid_from
}

/** Gives a row another end, if it still has the one that was read. */
export async function endRow(sql: Sql, row: TimelineRow, validTo: string | null): Promise<void> {
  const ended = await sql.run(
    `update item_prices set valid_to = ?
      where id = ? and ${row.valid_to === null ? 'valid_to is null' : 'valid_to = ?'}`,
    [validTo, row.id, ...(row.valid_to === null ? [] : [row.valid_to])]
  )
  if (ended.changes === 0) throw new StaleRead(`Price ${row.id} was ended by somebody else`)
}
