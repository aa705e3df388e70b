import type { Sql } from '#core/sql'

export interface ShopFloor {
  locationId: string
  allowsNegative: boolean
}

/** The location that a store sells from, and whether its stock may fall below zero. */
export async function findShopFloor(sql: Sql, storeId: string): Promise<ShopFloor> {
  const [row] = await sql.all<{ location_id: string; allows_negative_stock: number }>(
    `select l.id as location_id, s.allows_negative_stock
       from stock_locations l join stores s on s.id = l.store_id
      where l.store_id = ? and l.kind = 'shop_floor'`,
    [storeId]
  )
  if (!row) throw new Error(`The store ${storeId} has no shop floor`)
  return { locationId: row.location_id, allowsNegative: Number(row.allows_negative_stock) === 1 }
}
