import { nowIso } from '#core/clock'
import { newId } from '#core/ids'
import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { findLocation } from '#app/stock/find_location'
import { moveStock, type NotEnoughStock } from '#app/stock/move_stock'
import { ADJUSTMENT_KINDS, type AdjustmentKind } from '#app/stock/movement_kinds'
import { findLevels, openLevels } from '#app/stock/stock_levels'

export interface Adjustment {
  storeId: string
  locationId: string
  itemId: string
  kind: AdjustmentKind
  /** What was counted for `count`; otherwise how much came or went, always above zero. */
  quantityThousandths: number
  note: string | null
  operatorId: string
}

export interface Adjusted {
  changeThousandths: number
  onHandThousandths: number
}

export type AdjustmentRefused =
  NotEnoughStock | { reason: 'item_not_tracked' } | { reason: 'quantity_not_possible' }

/** Corrects a level by hand, with a reason, in the ledger and in the store's journal. */
export async function adjustStock(
  sql: Sql,
  adjustment: Adjustment
): Promise<Result<Adjusted, AdjustmentRefused>> {
  const { storeId, itemId, kind, quantityThousandths } = adjustment
  const direction = ADJUSTMENT_KINDS[kind]
  if (quantityThousandths < 0 || (quantityThousandths === 0 && direction !== 'sets')) {
    return fail({ reason: 'quantity_not_possible' })
  }
  const { locationId } = await findLocation(sql, storeId, adjustment.locationId)
  const tracked = await openLevels(sql, locationId, [itemId])
  if (!tracked.has(itemId)) return fail({ reason: 'item_not_tracked' })
  const [level] = await findLevels(sql, { locationId, itemIds: [itemId], isLocking: true })
  const before = level?.onHandThousandths ?? 0
  const changeThousandths = {
    sets: quantityThousandths - before,
    adds: quantityThousandths,
    takes: -quantityThousandths,
  }[direction]
  const sourceId = newId()
  const moved = await moveStock(sql, {
    storeId,
    locationId,
    moves: [{ itemId, quantityThousandths: changeThousandths }],
    kind,
    sourceId,
    operatorId: adjustment.operatorId,
    occurredAt: nowIso(),
    reason: adjustment.note,
    // A count says what is there, even when that is less than what was promised.
    whenShort: direction === 'sets' ? 'allow' : 'refuse',
  })
  if (!moved.ok) return moved
  const onHandThousandths = before + changeThousandths
  await appendStoreEntry(sql, {
    storeId,
    kind: 'stock.adjusted',
    operatorId: adjustment.operatorId,
    payload: {
      sourceId,
      itemId,
      locationId,
      adjustment: kind,
      changeThousandths,
      onHandThousandths,
    },
  })
  return succeed({ changeThousandths, onHandThousandths })
}
