import { transaction } from '#core/sql'
import { createItem } from '#app/catalog/items/create_item'
import type { DemoItem } from '#app/setup/demo/demo_goods'
import type { DemoShop } from '#app/setup/demo/demo_shop'
import { TaxCategory } from '#app/stores/tax_category'

/** A mug, coffee and two bars of chocolate: 368 kroner by themselves, in two rates of tax. */
const KIT = {
  name: 'Gavesett Kosestund',
  kroner: 329,
  parts: [
    ['Krus, fjordblå', 1_000],
    ['Kaffe mørkbrent', 1_000],
    ['Mørk sjokolade 70 %', 2_000],
  ],
} as const

/** One nice kit for sales from now on, beside the mugs. */
export async function createDemoKit(
  { store, operators }: DemoShop,
  items: DemoItem[]
): Promise<void> {
  const standard = await TaxCategory.findByOrFail('code', 'standard')
  const named = (name: string) => items.find((item) => item.name === name)!
  const components = KIT.parts.map(([name, quantityThousandths]) => ({
    itemId: named(name).id,
    quantityThousandths,
  }))
  const created = await transaction((sql) =>
    createItem(
      sql,
      {
        name: KIT.name,
        departmentId: named(KIT.parts[0][0]).departmentId,
        taxCategoryId: standard.id,
        tracksStock: false,
        components,
        identifiers: [{ kind: 'plu', value: '920' }],
        price: {
          storeId: null,
          currency: 'NOK',
          includesTax: true,
          unitPriceMinorE4: KIT.kroner * 100 * 10_000,
        },
      },
      { storeId: store.id, operatorId: operators.owner.id }
    )
  )
  if (!created.ok) throw new Error(`The demo's kit was not created: ${created.reason}`)
}
