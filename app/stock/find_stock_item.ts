import { read } from '#core/sql'
import type { Location } from '#app/stock/list_locations'
import { idList } from '#app/stock/quantities'

export interface StockItem {
  id: string
  name: string
  unit: string
  isTracked: boolean
  /** In what it is kept beside its unit: a case of 24. */
  packs: { name: string; quantityThousandths: number }[]
  levels: { locationId: string; onHandThousandths: number; heldThousandths: number }[]
}

/** An item with its level at each of the locations. */
export async function findStockItem(
  locations: Location[],
  itemId: string
): Promise<StockItem | null> {
  const [item] = await read<Record<string, string | number>>(
    'select id, name, unit, tracks_stock from items where id = ?',
    [itemId]
  )
  if (!item) return null
  const levels = await read<Record<string, string | number>>(
    `select location_id, on_hand_thousandths, held_thousandths from stock_levels
      where item_id = ? and location_id in (${idList(locations)})`,
    [itemId, ...locations.map(({ id }) => id)]
  )
  const packs = await loadPacks(itemId)
  return {
    id: String(item.id),
    name: String(item.name),
    unit: String(item.unit),
    isTracked: Number(item.tracks_stock) === 1,
    packs,
    levels: locations.map(({ id }) => {
      const level = levels.find((row) => row.location_id === id)
      return {
        locationId: id,
        onHandThousandths: Number(level?.on_hand_thousandths ?? 0),
        heldThousandths: Number(level?.held_thousandths ?? 0),
      }
    }),
  }
}

/** Each kind of pack once, although it may have several codes. */
async function loadPacks(itemId: string): Promise<StockItem['packs']> {
  const rows = await read<{ pack_name: string; pack_quantity_thousandths: number }>(
    `select pack_name, pack_quantity_thousandths from item_identifiers
      where item_id = ? and pack_quantity_thousandths is not null
      group by pack_name, pack_quantity_thousandths order by pack_quantity_thousandths, pack_name`,
    [itemId]
  )
  return rows.map((row) => ({
    name: row.pack_name,
    quantityThousandths: Number(row.pack_quantity_thousandths),
  }))
}
