import { transaction } from '#core/sql'
import { updateItem } from '#app/catalog/items/update_item'
import type { SaleComponent } from '#app/documents/sale_component'
import type { GivenItem } from '#tests/support/given_items'
import type { GivenShop } from '#tests/support/given_shop'

export type KitSketch = [part: GivenItem, quantityThousandths: number][]

/** The item is made of these from now on; gives what a register then says of it. */
export async function makeKit(
  { store, operators }: GivenShop,
  kit: GivenItem,
  parts: KitSketch
): Promise<SaleComponent[]> {
  const components = parts.map(([{ id }, quantityThousandths]) => ({
    itemId: id,
    quantityThousandths,
  }))
  const act = { storeId: store.id, operatorId: operators.owner.id }
  await transaction((sql) => updateItem(sql, kit.id, { components, tracksStock: false }, act))
  return parts.map(([part, quantityThousandths]) => ({
    itemId: part.id,
    name: part.name,
    quantityThousandths,
    taxCategoryId: part.taxCategoryId,
    unitPriceMinorE4: part.unitPriceMinorE4,
    priceId: part.priceId,
    priceVersion: part.priceVersion,
  }))
}
