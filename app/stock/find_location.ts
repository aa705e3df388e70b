import type { Sql } from '#core/sql'

export interface StoreLocation {
  locationId: string
  allowsNegative: boolean
}

/** A location of a store, the shop floor by default, and whether its stock may fall below zero. */
export async function findLocation(
  sql: Sql,
  storeId: string,
  locationId?: string
): Promise<StoreLocation> {
  const [row] = await sql.all<{ location_id: string; allows_negative_stock: number }>(
    `select l.id as location_id, s.allows_negative_stock
       from stock_locations l join stores s on s.id = l.store_id
      where l.store_id = ? and ${locationId ? 'l.id = ?' : "l.kind = 'shop_floor'"}`,
    locationId ? [storeId, locationId] : [storeId]
  )
  if (!row)
    throw new Error(
      `The store ${storeId} has no ${locationId ? `location ${locationId}` : 'shop floor'}`
    )
  return { locationId: row.location_id, allowsNegative: Number(row.allows_negative_stock) === 1 }
}
