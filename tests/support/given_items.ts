import { newId } from '#core/ids'
import { nowForDatabase } from '#core/clock'
import { transaction, type Sql } from '#core/sql'
import type { Store } from '#app/stores/store'

export interface GivenDepartment {
  id: string
  name: string
  taxCategoryId: string
}

export interface GivenItem {
  id: string
  name: string
  sku: string
  departmentId: string
  departmentName: string
  taxCategoryId: string
  unitPriceMinorE4: number
  priceId: string
  priceVersion: number
}

/** Two departments, one at the standard rate and one at the shop's lowest rate above zero. */
export async function givenDepartments(taxCategoryIds: { standard: string; low: string }) {
  const rows: GivenDepartment[] = [
    { id: newId(), name: 'Kitchen', taxCategoryId: taxCategoryIds.standard },
    { id: newId(), name: 'Bread', taxCategoryId: taxCategoryIds.low },
  ]
  const now = nowForDatabase()
  await transaction(async (sql) => {
    for (const [index, row] of rows.entries()) {
      await sql.run(
        `insert into departments (id, name, color, tax_category_id, position, is_sellable, created_at, updated_at)
         values (?, ?, 'spruce', ?, ?, 1, ?, ?)`,
        [row.id, row.name, row.taxCategoryId, index + 1, now, now]
      )
    }
  })
  return { kitchen: rows[0]!, bread: rows[1]! }
}

/** Stock-keeping items "Item 1", "Item 2"… at 10.00, 20.00… in turn in the departments given. */
export async function givenItems(store: Store, departments: GivenDepartment[], count: number) {
  const now = nowForDatabase()
  const items: GivenItem[] = []
  await transaction(async (sql) => {
    for (let number = 1; number <= count; number++) {
      const department = departments[number % departments.length]!
      items.push(await insertItem(sql, store, department, number, now))
    }
  })
  return items
}

async function insertItem(
  sql: Sql,
  store: Store,
  department: GivenDepartment,
  number: number,
  now: string
) {
  const item: GivenItem = {
    id: newId(),
    name: `Item ${number}`,
    sku: `${store.code}-${number}`,
    departmentId: department.id,
    departmentName: department.name,
    taxCategoryId: department.taxCategoryId,
    unitPriceMinorE4: number * 10 * 10 ** store.currencyDigits * 10_000,
    priceId: newId(),
    priceVersion: 1,
  }
  await sql.run(
    `insert into items (id, is_sellable, kind, name, department_id, tax_category_id, unit, unit_cost_minor_e4,
       is_open_price, tracks_stock, custom, changed_version, created_at, updated_at)
     values (?, 1, 'goods', ?, ?, ?, 'piece', ?, 0, 1, '{}', ?, ?, ?)`,
    [
      item.id,
      item.name,
      item.departmentId,
      item.taxCategoryId,
      item.unitPriceMinorE4 / 2,
      number,
      now,
      now,
    ]
  )
  await sql.run(
    `insert into item_prices (id, item_id, store_id, currency, unit_price_minor_e4, includes_tax, version, valid_from)
     values (?, ?, null, ?, ?, ?, 1, '2020-01-01 00:00:00.000')`,
    [item.priceId, item.id, store.currency, item.unitPriceMinorE4, store.pricesIncludeTax]
  )
  await sql.run(
    `insert into item_identifiers (id, item_id, kind, value, lookup_key, position) values (?, ?, 'sku', ?, ?, 1)`,
    [newId(), item.id, item.sku, `sku:${item.sku}`]
  )
  return item
}
