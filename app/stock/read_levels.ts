import { read } from '#core/sql'
import { idList } from '#app/stock/quantities'

export interface FreeStock {
  itemId: string
  /** On the shop floor, less what other sales hold. */
  stockThousandths: number
}

const BATCH = 500

/** What a store has of the items on its shop floor, free to sell. */
export async function readLevels(storeId: string, itemIds: string[]): Promise<FreeStock[]> {
  const levels: FreeStock[] = []
  for (let start = 0; start < itemIds.length; start += BATCH) {
    const batch = itemIds.slice(start, start + BATCH)
    const rows = await read<{ item_id: string; free: number }>(
      `select v.item_id, v.on_hand_thousandths - v.held_thousandths as free
         from stock_locations l join stock_levels v on v.location_id = l.id
        where l.store_id = ? and l.kind = 'shop_floor' and v.item_id in (${idList(batch)})`,
      [storeId, ...batch]
    )
    levels.push(...rows.map((row) => ({ itemId: row.item_id, stockThousandths: Number(row.free) })))
  }
  return levels
}
