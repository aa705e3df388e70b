import { newId } from '#core/ids'
import { isSqlite, read, transaction } from '#core/sql'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { fillBalances } from '#tests/support/big_shop/fill_balances'
import { fillCatalog, type BigItem } from '#tests/support/big_shop/fill_catalog'
import { fillCustomers } from '#tests/support/big_shop/fill_customers'
import { fillPastSales } from '#tests/support/big_shop/fill_past_sales'
import { fillRemains, fillTrade } from '#tests/support/big_shop/fill_trade'

export interface BigShopSize {
  items: number
  customers: number
  sales: number
  /** Days that the sales are spread over. */
  days: number
}

export interface BigShop {
  shop: GivenShop
  items: BigItem[]
  customerIds: string[]
}

const DEPARTMENTS = 40

/**
 * A shop that has traded for long, made by plain inserts in seconds, the same in every run. For
 * benchmarks and for tests of query plans; its figures and chains are not those of real documents.
 */
export async function givenBigShop(size: BigShopSize): Promise<BigShop> {
  const shop = await givenShop({ items: 3 })
  const departmentIds = await addDepartments(shop)
  const [floorId, roomId] = await locationsOf(shop.store.id)
  const items = await fillCatalog(shop, { departmentIds, floorId, roomId }, size.items)
  const customerIds = await fillCustomers(size.customers)
  await fillTrade(shop, { items, customerIds, floorId }, size)
  await fillPastSales(shop, customerIds, size.sales)
  await fillBalances(shop.store.currency, customerIds, size.customers)
  await fillRemains(shop, Math.ceil(size.sales / 50))
  await refreshStatistics()
  return { shop, items, customerIds }
}

async function addDepartments(shop: GivenShop): Promise<string[]> {
  const ids = Array.from({ length: DEPARTMENTS }, () => newId())
  await transaction(async (sql) => {
    for (const [index, id] of ids.entries()) {
      await sql.run(
        `insert into departments (id, parent_id, name, color, tax_category_id, position, is_sellable, created_at, updated_at)
         values (?, ?, ?, '#38886a', ?, ?, 1, '2024-01-01 00:00:00.000', '2024-01-01 00:00:00.000')`,
        [
          id,
          index % 5 === 0 ? null : ids[index - (index % 5)]!,
          `Department ${index}`,
          shop.taxCategories.standard!.id,
          index + 10,
        ]
      )
    }
  })
  return ids
}

async function locationsOf(storeId: string): Promise<[string, string]> {
  const rows = await read<{ id: string; kind: string }>(
    'select id, kind from stock_locations where store_id = ?',
    [storeId]
  )
  const idOf = (kind: string) => rows.find((row) => row.kind === kind)!.id
  return [idOf('shop_floor'), idOf('back_room')]
}

/**
 * MariaDB takes a table for empty until it has counted it, which it does by itself in a real shop.
 * SQLite gets no statistics: shops run without them.
 */
async function refreshStatistics(): Promise<void> {
  if (isSqlite()) return
  const tables = await read<{ name: string }>(
    'select table_name as name from information_schema.tables where table_schema = database()'
  )
  for (const { name } of tables) await read(`analyze table ${name}`)
}
