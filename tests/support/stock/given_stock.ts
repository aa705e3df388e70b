import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { transaction, type Sql } from '#core/sql'
import { addStockLocations } from '#app/stock/add_stock_locations'
import { findLocation } from '#app/stock/find_location'

export interface GivenStock {
  storeId: string
  locationId: string
  itemIds: string[]
  untrackedItemId: string
}

/** A store with a shop floor and counted items at a level of zero: what the ledger needs, no more. */
export async function givenStock({
  items = 3,
  allowsNegative = false,
}: { items?: number; allowsNegative?: boolean } = {}): Promise<GivenStock> {
  return transaction(async (sql) => {
    const storeId = newId()
    await insertStore(sql, storeId, allowsNegative)
    await addStockLocations(sql, storeId, { shopFloor: 'Shop floor', backRoom: 'Back room' })
    const { locationId } = await findLocation(sql, storeId)
    const taxCategoryId = newId()
    await sql.run('insert into tax_categories (id, code, name) values (?, ?, ?)', [
      taxCategoryId,
      taxCategoryId,
      'Standard',
    ])
    const itemIds: string[] = []
    for (let count = 0; count < items; count++) {
      itemIds.push(await insertItem(sql, { taxCategoryId, tracksStock: true }))
    }
    const untrackedItemId = await insertItem(sql, { taxCategoryId, tracksStock: false })
    return { storeId, locationId, itemIds, untrackedItemId }
  })
}

async function insertStore(sql: Sql, id: string, allowsNegative: boolean) {
  const now = nowForDatabase()
  await sql.run(
    `insert into stores (id, code, name, country, currency, currency_digits, locale, time_zone,
       day_cutoff_minutes, prices_include_tax, tax_rounding, cash_rounding_step_minor,
       cash_rounding_mode, allows_negative_stock, settings, created_at, updated_at)
     values (?, ?, 'Corner', 'NO', 'NOK', 2, 'nb', 'Europe/Oslo', 240, 1, 'line', 100, 'half_up', ?, '{}', ?, ?)`,
    [id, id.slice(-12), allowsNegative, now, now]
  )
}

async function insertItem(sql: Sql, options: { taxCategoryId: string; tracksStock: boolean }) {
  const id = newId()
  const now = nowForDatabase()
  await sql.run(
    `insert into items (id, is_sellable, kind, name, tax_category_id, unit, is_open_price, tracks_stock,
       custom, changed_version, created_at, updated_at)
     values (?, 1, 'goods', ?, ?, 'piece', 0, ?, '{}', 1, ?, ?)`,
    [id, `Item ${id.slice(-4)}`, options.taxCategoryId, options.tracksStock, now, now]
  )
  return id
}
