import { toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { emitEvent } from '#core/outbox'
import { fail, succeed, type Result } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { findLocation } from '#app/stock/find_location'
import type { MovementKind } from '#app/stock/movement_kinds'
import { sumByItem, type Quantities } from '#app/stock/quantities'
import {
  changeLevels,
  findShortages,
  findLevels,
  openLevels,
  type Shortage,
} from '#app/stock/stock_levels'

export interface StockMove {
  itemId: string
  /** Positive comes in, negative goes out. */
  quantityThousandths: number
  unitCostMinorE4?: number | null
}

export interface StockMoves {
  storeId: string
  /** Left out for the shop floor, which sales take from. */
  locationId?: string
  moves: StockMove[]
  kind: MovementKind
  /** The document or record that caused the moves. */
  sourceId: string | null
  operatorId: string | null
  occurredAt: string
  reason?: string | null
  /**
   * `refuse` where the store forbids negative stock and nothing has happened yet. A completed sale
   * passes `allow`: the goods have left, and the level must say so.
   */
  whenShort: 'allow' | 'refuse'
}

export interface MovedStock {
  /** Levels that are below zero now, in a store that forbids it: something to look into. */
  belowZero: Shortage[]
}

export type NotEnoughStock = { reason: 'not_enough_stock'; shortages: Shortage[] }

/**
 * Writes movements and changes the levels beside them, in a number of statements that does not
 * grow with the lines. Items without stock-keeping are passed over. A refusal changes nothing.
 */
export async function moveStock(
  sql: Sql,
  order: StockMoves
): Promise<Result<MovedStock, NotEnoughStock>> {
  const nothing = succeed({ belowZero: [] })
  if (order.moves.length === 0) return nothing
  const { locationId, allowsNegative } = await findLocation(sql, order.storeId, order.locationId)
  const tracked = await openLevels(sql, locationId, itemIdsOf(order.moves))
  const moves = order.moves.filter(
    (move) => tracked.has(move.itemId) && move.quantityThousandths !== 0
  )
  if (moves.length === 0) return nothing
  const mayOversell = order.whenShort === 'allow' || allowsNegative
  const sums = sumByItem(moves)
  if (!mayOversell) {
    const levels = await findLevels(sql, { locationId, itemIds: itemIdsOf(moves), isLocking: true })
    const shortages = findShortages(levels, outgoing(sums))
    if (shortages.length > 0) return fail({ reason: 'not_enough_stock', shortages })
  }
  const changes = sums.filter(([, quantityThousandths]) => quantityThousandths !== 0)
  if (changes.length > 0) {
    await changeLevels(sql, locationId, { column: 'on_hand_thousandths', changes, mayOversell })
  }
  await insertMovements(sql, locationId, { ...order, moves })
  await emitEvent(sql, {
    kind: 'stock.level.changed',
    storeId: order.storeId,
    subjectId: order.sourceId,
    payload: { itemIds: sums.map(([itemId]) => itemId) },
  })
  const isForbidden = mayOversell && !allowsNegative
  const belowZero = isForbidden ? await findBelowZero(sql, locationId, outgoing(sums)) : []
  return succeed({ belowZero })
}

function itemIdsOf(moves: StockMove[]): string[] {
  return [...new Set(moves.map((move) => move.itemId))].sort()
}

/** What leaves, as positive quantities. */
function outgoing(sums: Quantities): Quantities {
  return sums.flatMap(([itemId, sum]) => (sum < 0 ? [[itemId, -sum] as [string, number]] : []))
}

async function findBelowZero(sql: Sql, locationId: string, gone: Quantities): Promise<Shortage[]> {
  if (gone.length === 0) return []
  const needed = new Map(gone)
  const levels = await findLevels(sql, {
    locationId,
    itemIds: [...needed.keys()],
    isLocking: false,
  })
  return levels
    .filter((level) => level.onHandThousandths < 0)
    .map(({ itemId, onHandThousandths }) => ({
      itemId,
      neededThousandths: needed.get(itemId) ?? 0,
      availableThousandths: onHandThousandths + (needed.get(itemId) ?? 0),
    }))
}

async function insertMovements(sql: Sql, locationId: string, order: StockMoves): Promise<void> {
  const occurredAt = toDatabaseTime(order.occurredAt)
  await sql.run(
    `insert into stock_movements
       (id, location_id, item_id, quantity_thousandths, kind, reason, source_id,
        unit_cost_minor_e4, operator_id, occurred_at)
     values ${placeholders(order.moves.length, 10)}`,
    order.moves.flatMap((move) => [
      newId(),
      locationId,
      move.itemId,
      move.quantityThousandths,
      order.kind,
      order.reason ?? null,
      order.sourceId,
      move.unitCostMinorE4 ?? null,
      order.operatorId,
      occurredAt,
    ])
  )
}
