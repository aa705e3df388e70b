import { newId } from '#core/ids'
import { clock, nowForDatabase } from '#core/clock'
import { transaction, type Sql } from '#core/sql'
import { createItem } from '#app/catalog/items/create_item'
import type { ItemDetails } from '#app/catalog/items/item_details'
import { moveStock } from '#app/stock/move_stock'
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
         values (?, ?, '#38886a', ?, ?, 1, ?, ?)`,
        [row.id, row.name, row.taxCategoryId, index + 1, now, now]
      )
    }
  })
  return { kitchen: rows[0]!, bread: rows[1]! }
}

/** Stock-keeping items "Item 1", "Item 2"… at 10.00, 20.00… in turn in the departments given. */
export async function givenItems(store: Store, departments: GivenDepartment[], count: number) {
  const items: GivenItem[] = []
  for (let number = 1; number <= count; number++) {
    const department = departments[number % departments.length]!
    items.push(await transaction((sql) => addItem(sql, store, department, number)))
  }
  return items
}

async function addItem(
  sql: Sql,
  store: Store,
  department: GivenDepartment,
  number: number
): Promise<GivenItem> {
  const sku = `${store.code}-${number}`
  return addGoods(sql, store, department, {
    name: `Item ${number}`,
    sku,
    unitPriceMinor: number * 10 * 10 ** store.currencyDigits,
    identifiers: [{ kind: 'sku', value: sku }],
  })
}

export interface GoodsSketch {
  name: string
  gtin: string
  unitPriceMinor: number
  /** Pieces on the shop floor when the test begins. */
  pieces: number
}

/** One item as on a shelf: with a bar code, an odd price and pieces in stock. */
export function givenGoods(
  store: Store,
  department: GivenDepartment,
  { name, gtin, unitPriceMinor, pieces }: GoodsSketch
): Promise<GivenItem> {
  return transaction(async (sql) => {
    const identifiers = [{ kind: 'gtin' as const, value: gtin }]
    const item = await addGoods(sql, store, department, {
      name,
      sku: gtin,
      unitPriceMinor,
      identifiers,
    })
    await moveStock(sql, {
      storeId: store.id,
      moves: [{ itemId: item.id, quantityThousandths: pieces * 1_000 }],
      kind: 'opening',
      sourceId: null,
      operatorId: null,
      occurredAt: clock.now().toISOString(),
      whenShort: 'allow',
    })
    return item
  })
}

async function addGoods(
  sql: Sql,
  store: Store,
  department: GivenDepartment,
  goods: Pick<GivenItem, 'name' | 'sku'> &
    Pick<ItemDetails, 'identifiers'> & { unitPriceMinor: number }
): Promise<GivenItem> {
  const { name, sku, identifiers } = goods
  const unitPriceMinorE4 = goods.unitPriceMinor * 10_000
  const created = await createItem(
    sql,
    {
      name,
      departmentId: department.id,
      taxCategoryId: department.taxCategoryId,
      unitCostMinorE4: unitPriceMinorE4 / 2,
      identifiers,
      price: {
        storeId: null,
        currency: store.currency,
        includesTax: store.pricesIncludeTax,
        unitPriceMinorE4,
      },
    },
    { storeId: store.id, operatorId: null }
  )
  if (!created.ok) throw new Error(`The fixture's item ${sku} was refused: ${created.reason}`)
  // Tests look at sales of other days too: the price has been in force for years.
  await sql.run("update item_prices set valid_from = '2020-01-01 00:00:00.000' where item_id = ?", [
    created.value.id,
  ])
  const [price] = await sql.all<{ id: string }>('select id from item_prices where item_id = ?', [
    created.value.id,
  ])
  return {
    id: created.value.id,
    name,
    sku,
    departmentId: department.id,
    departmentName: department.name,
    taxCategoryId: department.taxCategoryId,
    unitPriceMinorE4,
    priceId: price!.id,
    priceVersion: 1,
  }
}
