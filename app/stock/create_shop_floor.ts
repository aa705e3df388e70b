import { newId } from '#core/ids'
import type { Sql } from '#core/sql'

/** Gives a new store the one location that its sales take from. */
export async function createShopFloor(sql: Sql, store: { storeId: string; name: string }): Promise<string> {
  const id = newId()
  await sql.run("insert into stock_locations (id, store_id, name, kind) values (?, ?, ?, 'shop_floor')", [
    id,
    store.storeId,
    store.name,
  ])
  return id
}
