import { transaction } from '#core/sql'
import { createItem } from '#app/catalog/items/create_item'
import { updateItem } from '#app/catalog/items/update_item'
import type { DemoItem } from '#app/setup/demo/demo_goods'
import { drinks } from '#app/setup/demo/goods/drinks'
import type { DemoShop } from '#app/setup/demo/demo_shop'
import { TaxCategory } from '#app/stores/tax_category'

/** Norway's pant: 2 kroner up to half a litre, 3 kroner above. A shot in a glass has none. */
const SMALLEST_THOUSANDTHS = 330
const SMALL_UP_TO_THOUSANDTHS = 500

/** Pant on the bottles and cans of the demo, for sales from now on. */
export async function createDemoDeposits(shop: DemoShop, items: DemoItem[]): Promise<void> {
  const vessels = items.filter(hasPant)
  const departmentId = vessels[0]!.departmentId
  const small = await createDeposit(shop, departmentId, 2)
  const large = await createDeposit(shop, departmentId, 3)
  const act = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  await transaction(async (sql) => {
    for (const { id, good } of vessels) {
      const isSmall = good.contentThousandths! <= SMALL_UP_TO_THOUSANDTHS
      const fees = [{ itemId: isSmall ? small : large, quantityThousandths: 1_000 }]
      await updateItem(sql, id, { fees }, act)
    }
  })
}

function hasPant({ departmentName, good }: DemoItem): boolean {
  return departmentName === drinks.name && (good.contentThousandths ?? 0) >= SMALLEST_THOUSANDTHS
}

async function createDeposit(
  { store, operators }: DemoShop,
  departmentId: string,
  kroner: number
): Promise<string> {
  const zero = await TaxCategory.findByOrFail('code', 'zero')
  const unitPriceMinorE4 = kroner * 100 * 10_000
  const created = await transaction((sql) =>
    createItem(
      sql,
      {
        name: `Pant ${kroner},00`,
        kind: 'deposit',
        departmentId,
        taxCategoryId: zero.id,
        tracksStock: false,
        identifiers: [{ kind: 'plu', value: `91${kroner}` }],
        price: { storeId: null, currency: 'NOK', includesTax: true, unitPriceMinorE4 },
      },
      { storeId: store.id, operatorId: operators.owner.id }
    )
  )
  if (!created.ok) throw new Error(`The demo's deposit was not created: ${created.reason}`)
  return created.value.id
}
