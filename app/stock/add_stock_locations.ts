import { newId } from '#core/ids'
import type { Sql } from '#core/sql'

/** The two places every store starts with; sales take from the shop floor. */
export async function addStockLocations(
  sql: Sql,
  storeId: string,
  names: { shopFloor: string; backRoom: string }
): Promise<void> {
  await sql.run(
    `insert into stock_locations (id, store_id, name, kind) values (?, ?, ?, 'shop_floor'), (?, ?, ?, 'back_room')`,
    [newId(), storeId, names.shopFloor, newId(), storeId, names.backRoom]
  )
}
