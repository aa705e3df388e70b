import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { checkDigitOf } from '#app/barcodes/check_digit'
import { Department } from '#app/catalog/departments/department'
import { createItem } from '#app/catalog/items/create_item'
import { readPriceOf } from '#app/setup/demo/read_price'
import { bakery } from '#app/setup/demo/goods/bakery'
import { clothing } from '#app/setup/demo/goods/clothing'
import { coffee } from '#app/setup/demo/goods/coffee'
import { dairy } from '#app/setup/demo/goods/dairy'
import { drinks } from '#app/setup/demo/goods/drinks'
import { gifts } from '#app/setup/demo/goods/gifts'
import type { Good, GoodsOfDepartment } from '#app/setup/demo/goods/good'
import { household } from '#app/setup/demo/goods/household'
import { kitchen } from '#app/setup/demo/goods/kitchen'
import { outdoor } from '#app/setup/demo/goods/outdoor'
import { pantry } from '#app/setup/demo/goods/pantry'
import { produce } from '#app/setup/demo/goods/produce'
import { services } from '#app/setup/demo/goods/services'
import { sweets } from '#app/setup/demo/goods/sweets'
import { toys } from '#app/setup/demo/goods/toys'
import type { DemoShop } from '#app/setup/demo/demo_shop'
import { TaxCategory } from '#app/stores/tax_category'

export const DEPARTMENTS: GoodsOfDepartment[] = [
  bakery,
  coffee,
  dairy,
  produce,
  drinks,
  pantry,
  sweets,
  kitchen,
  household,
  gifts,
  clothing,
  outdoor,
  toys,
  services,
]

const SIZES = ['S', 'M', 'L', 'XL']
const WEAR = new Set(['beanie', 'mitten', 'sweater'])

/** An item of the demo with what its history needs to sell it. */
export interface DemoItem {
  id: string
  name: string
  good: Good
  departmentId: string
  departmentName: string
  taxCategoryId: string
  identifier: string
  sku: string
  unitPriceMinorE4: number
  priceId: string
  priceVersion: number
}

export function tagsOf({ popularity }: Good): string[] {
  return popularity >= 6 ? ['favourite'] : []
}

/** Fills the catalog: departments, items with barcodes or PLU, prices and costs. */
export async function createDemoGoods(shop: DemoShop): Promise<DemoItem[]> {
  const taxes = new Map((await TaxCategory.all()).map((category) => [category.code, category.id]))
  const items: DemoItem[] = []
  let number = 1
  for (const [position, department] of DEPARTMENTS.entries()) {
    const taxCategoryId = taxes.get(department.taxCategory)!
    const { id: departmentId } = await Department.create({
      id: newId(),
      name: department.name,
      color: department.color,
      taxCategoryId,
      position,
      isSellable: true,
    })
    for (const good of department.goods.flatMap(inSizes)) {
      items.push(
        await createDemoItem(shop, good, {
          departmentId,
          departmentName: department.name,
          taxCategoryId,
          number: number++,
        })
      )
    }
  }
  return items
}

/** Clothes come in sizes, each an item of its own with its own barcode and stock. */
function inSizes(good: Good): Good[] {
  if (!WEAR.has(good.drawing)) return [good]
  return SIZES.map((size) => ({ ...good, name: `${good.name} ${size}` }))
}

async function createDemoItem(
  shop: DemoShop,
  good: Good,
  place: { departmentId: string; departmentName: string; taxCategoryId: string; number: number }
): Promise<DemoItem> {
  const { departmentId, departmentName, taxCategoryId, number } = place
  const digits = `70990${String(number).padStart(7, '0')}`
  const sku = `FL-${String(number).padStart(4, '0')}`
  const code = good.plu ?? digits + checkDigitOf(digits)
  const unitPriceMinorE4 = good.priceKroner * 100 * 10_000
  const act = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const created = await transaction((sql) =>
    createItem(
      sql,
      {
        name: good.name,
        kind: good.isService ? 'service' : 'goods',
        departmentId,
        taxCategoryId,
        unit: good.isWeighed ? 'kilogram' : 'piece',
        contentQuantityThousandths: good.contentThousandths ?? null,
        contentUnit: good.contentUnit ?? null,
        // Costs without VAT at about 55 to 65 per cent of the price, as a country store has them.
        unitCostMinorE4: Math.trunc((unitPriceMinorE4 * (45 + (number % 11))) / 100),
        tracksStock: !good.isService,
        lowStockThousandths: good.isService ? null : 6_000,
        minimumAge: good.minimumAge ?? null,
        durationMinutes: good.isService ? 10 : null,
        identifiers: [
          { kind: good.plu ? 'plu' : 'gtin', value: code },
          { kind: 'sku', value: sku },
        ],
        tags: tagsOf(good),
        price: { storeId: null, currency: 'NOK', includesTax: true, unitPriceMinorE4 },
      },
      act
    )
  )
  if (!created.ok) throw new Error(`The demo's ${good.name} was not created: ${created.reason}`)
  return {
    id: created.value.id,
    name: good.name,
    good,
    departmentId,
    departmentName,
    taxCategoryId,
    identifier: code,
    sku,
    unitPriceMinorE4,
    ...(await readPriceOf(created.value.id)),
  }
}
