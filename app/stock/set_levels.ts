import { nowIso } from '#core/clock'
import { type Sql, usingIndex } from '#core/sql'
import { findLocation } from '#app/stock/find_location'
import { moveStock } from '#app/stock/move_stock'
import { idList } from '#app/stock/quantities'
import { findLevels, openLevels } from '#app/stock/stock_levels'

export interface LevelsToSet {
  storeId: string
  levels: { itemId: string; quantityThousandths: number; unitCostMinorE4: number | null }[]
  /** The import that says so. */
  sourceId: string
  operatorId: string | null
}

export interface SetLevel {
  itemId: string
  changeThousandths: number
}

/**
 * Makes levels on the shop floor what a list says, by movements of the difference: `opening` for an
 * item that has never had stock there, else `count`. What is so already moves nothing; items whose
 * stock is not followed are passed over.
 */
export async function setLevels(sql: Sql, wanted: LevelsToSet): Promise<SetLevel[]> {
  if (wanted.levels.length === 0) return []
  const { storeId, sourceId, operatorId } = wanted
  const { locationId } = await findLocation(sql, storeId)
  const itemIds = [...new Set(wanted.levels.map(({ itemId }) => itemId))].sort()
  const tracked = await openLevels(sql, locationId, itemIds)
  const levels = await findLevels(sql, { locationId, itemIds, isLocking: true })
  const onHand = new Map(levels.map((level) => [level.itemId, level.onHandThousandths]))
  const known = await movedBefore(sql, locationId, itemIds)
  const set: SetLevel[] = []
  for (const kind of ['opening', 'count'] as const) {
    const moves = wanted.levels.flatMap(({ itemId, quantityThousandths, unitCostMinorE4 }) => {
      if (!tracked.has(itemId) || known.has(itemId) !== (kind === 'count')) return []
      const change = quantityThousandths - (onHand.get(itemId) ?? 0)
      return change === 0 ? [] : [{ itemId, quantityThousandths: change, unitCostMinorE4 }]
    })
    await moveStock(sql, {
      storeId,
      moves,
      kind,
      sourceId,
      operatorId,
      occurredAt: nowIso(),
      // The list says what is there, even when that is less than what was promised.
      whenShort: 'allow',
    })
    for (const { itemId, quantityThousandths } of moves)
      set.push({ itemId, changeThousandths: quantityThousandths })
  }
  return set
}

/** By the items: SQLite would rather read all that has ever moved at the location. */
async function movedBefore(sql: Sql, locationId: string, itemIds: string[]): Promise<Set<string>> {
  const rows = await sql.all<{ item_id: string }>(
    `select distinct item_id from stock_movements ${usingIndex('stock_movements_item_id_occurred_at_index')}
      where item_id in (${idList(itemIds)}) and location_id = ?`,
    [...itemIds, locationId]
  )
  return new Set(rows.map((row) => row.item_id))
}
