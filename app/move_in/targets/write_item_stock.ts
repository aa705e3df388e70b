import type { Sql } from '#core/sql'
import type { ItemRow } from '#app/catalog/import/item_row'
import { setLevels } from '#app/stock/set_levels'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import type { ItemsContext } from '#app/move_in/targets/items_context'
import { priceOf } from '#app/move_in/targets/tally_items'

/** Brings the stock of what was imported to what the file says; answers whose level has moved. */
export async function writeItemStock(
  sql: Sql,
  itemIdOf: ReadonlyMap<ItemRow, string>,
  { context, changes }: { context: ItemsContext; changes: ChangeLog }
): Promise<Set<ItemRow>> {
  const { fileId, operatorId } = context.run
  const moved = new Set<ItemRow>()
  for (const [storeId, levels] of levelsByStore(itemIdOf, context.run.storeId)) {
    const set = await setLevels(sql, {
      storeId,
      sourceId: fileId,
      operatorId,
      levels: [...levels].map(([itemId, { row, quantityThousandths }]) => ({
        itemId,
        quantityThousandths,
        unitCostMinorE4: row.unitCostMinorE4 ?? null,
      })),
    })
    const changed = new Map(set.map((one) => [one.itemId, one.changeThousandths]))
    for (const [itemId, { row }] of levels) {
      const isMoved = changed.has(itemId)
      if (isMoved) moved.add(row)
      const after = {
        storeId,
        changeThousandths: changed.get(itemId) ?? 0,
        saysCost: row.unitCostMinorE4 !== undefined,
        saysPrice: priceOf(row, storeId, context) !== null,
      }
      const action = isMoved ? 'changed' : 'found'
      changes.add({ row: row.number, object: 'stock', objectId: itemId, action, after })
    }
  }
  return moved
}

type Levels = Map<string, { row: ItemRow; quantityThousandths: number }>

function levelsByStore(itemIdOf: ReadonlyMap<ItemRow, string>, ownStoreId: string) {
  const byStore = new Map<string, Levels>()
  for (const [row, itemId] of itemIdOf) {
    if (row.axes) continue
    for (const { storeId, quantityThousandths } of row.stock ?? []) {
      const store = storeId ?? ownStoreId
      const levels: Levels = byStore.get(store) ?? byStore.set(store, new Map()).get(store)!
      const before = levels.get(itemId)?.quantityThousandths ?? 0
      levels.set(itemId, { row, quantityThousandths: before + quantityThousandths })
    }
  }
  return byStore
}
