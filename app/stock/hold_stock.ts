import { clock, toDatabaseTime } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { findLocation } from '#app/stock/find_location'
import type { NotEnoughStock } from '#app/stock/move_stock'
import { sumByItem } from '#app/stock/quantities'
import { releaseHolds } from '#app/stock/release_holds'
import { changeLevels, findShortages, findLevels, openLevels } from '#app/stock/stock_levels'

export interface StockNeeds {
  clearanceId: string
  storeId: string
  /** What the sale takes; what it gives back needs no hold. */
  needs: { itemId: string; quantityThousandths: number }[]
  expiresAt: string
}

/**
 * Promises stock to a sale that is about to be paid, so that two tills cannot sell the last piece.
 * Does nothing where the store lets stock fall below zero. A refusal changes nothing.
 */
export async function holdStock(
  sql: Sql,
  order: StockNeeds
): Promise<Result<null, NotEnoughStock>> {
  const { locationId, allowsNegative } = await findLocation(sql, order.storeId)
  if (allowsNegative) return succeed(null)
  await releaseExpired(sql, locationId)
  const wanted = sumByItem(order.needs).filter(([, quantity]) => quantity > 0)
  if (wanted.length === 0) return succeed(null)
  const itemIds = wanted.map(([itemId]) => itemId)
  const tracked = await openLevels(sql, locationId, itemIds)
  const needs = wanted.filter(([itemId]) => tracked.has(itemId))
  if (needs.length === 0) return succeed(null)
  const shortages = findShortages(
    await findLevels(sql, { locationId, itemIds, isLocking: true }),
    needs
  )
  if (shortages.length > 0) return fail({ reason: 'not_enough_stock', shortages })
  await changeLevels(sql, locationId, {
    column: 'held_thousandths',
    changes: needs,
    mayOversell: false,
  })
  const expiresAt = toDatabaseTime(order.expiresAt)
  await sql.run(
    `insert into stock_holds (clearance_id, location_id, item_id, quantity_thousandths, expires_at)
     values ${placeholders(needs.length, 5)}`,
    needs.flatMap(([itemId, quantity]) => [
      order.clearanceId,
      locationId,
      itemId,
      quantity,
      expiresAt,
    ])
  )
  return succeed(null)
}

/** A sale that was given up tells nobody; whoever needs the stock next clears it away. */
async function releaseExpired(sql: Sql, locationId: string): Promise<void> {
  const rows = await sql.all<{ clearance_id: string }>(
    `select distinct clearance_id from stock_holds where expires_at < ? and location_id = ?`,
    [toDatabaseTime(clock.now()), locationId]
  )
  if (rows.length > 0)
    await releaseHolds(
      sql,
      rows.map((row) => row.clearance_id)
    )
}
