import { nowForDatabase } from '#core/clock'
import { placeholders, read } from '#core/sql'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'
import type { ItemUnit } from '#app/catalog/register_item'

/** One of the goods of a kit, as the page of the kit shows it. */
export interface KitPart {
  id: string
  name: string
  unit: ItemUnit
  /** Price by itself in the store; null without one. */
  unitPriceMinorE4: number | null
  /** Null where it is not known, or not for this person to see. */
  unitCostMinorE4: number | null
  /** What the shop floor has of it; null where nobody counts it. */
  freeThousandths: number | null
}

interface Row {
  id: string
  name: string
  variant_values: string | null
  unit: ItemUnit
  tracks_stock: number
  unit_cost_minor_e4: number | null
  price: number | null
  free: number | null
}

/** Goods with price, cost and stock of now, in the order of their ids as given. */
export async function loadKitParts(
  itemIds: readonly string[],
  scope: PriceScope,
  { withCost }: { withCost: boolean }
): Promise<KitPart[]> {
  if (itemIds.length === 0) return []
  const rows = await read<Row>(
    `select i.id, i.name, i.variant_values, i.unit, i.tracks_stock, i.unit_cost_minor_e4,
            (select p.unit_price_minor_e4 from item_prices p where p.item_id = i.id and ${IN_SCOPE}
              order by case when p.store_id is null then 1 else 0 end, p.valid_from desc limit 1) as price,
            (select l.on_hand_thousandths - l.held_thousandths
               from stock_levels l join stock_locations s on s.id = l.location_id
              where l.item_id = i.id and s.store_id = ? and s.kind = 'shop_floor') as free
       from items i where i.id in ${placeholders(1, itemIds.length)}`,
    [...scopeValues(scope, nowForDatabase()), scope.storeId, ...itemIds]
  )
  const parts = new Map(rows.map((row) => [row.id, partOf(row, withCost)]))
  return itemIds.flatMap((id) => parts.get(id) ?? [])
}

function partOf(row: Row, withCost: boolean): KitPart {
  const cost = row.unit_cost_minor_e4
  const label = row.variant_values ? (JSON.parse(row.variant_values) as string[]).join(' · ') : null
  return {
    id: row.id,
    name: label === null ? row.name : `${row.name} · ${label}`,
    unit: row.unit,
    unitPriceMinorE4: row.price === null ? null : Number(row.price),
    unitCostMinorE4: withCost && cost !== null ? Number(cost) : null,
    freeThousandths: Number(row.tracks_stock) === 1 ? Number(row.free ?? 0) : null,
  }
}
