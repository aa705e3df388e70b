import { transaction } from '#core/sql'
import type { ItemKind } from '#app/catalog/register_item'
import { updateItem } from '#app/catalog/items/update_item'
import { givenGoods, type GivenItem } from '#tests/support/given_items'
import type { GivenShop } from '#tests/support/given_shop'

export interface DepositSketch {
  name?: string
  gtin?: string
  unitPriceMinor?: number
  kind?: ItemKind
}

/** A deposit of the shop, without VAT; "Pant 2.00" unless said otherwise. */
export async function givenDeposit(
  shop: GivenShop,
  sketch: DepositSketch = {}
): Promise<GivenItem> {
  const { name = 'Pant 2.00', gtin = '7038010000010', unitPriceMinor = 200 } = sketch
  const { kind = 'deposit' } = sketch
  const zero = shop.taxCategories.zero!.id
  const department = { ...shop.departments.kitchen, taxCategoryId: zero }
  const goods = { name, gtin, unitPriceMinor, pieces: 0 }
  const item = await givenGoods(shop.store, department, goods)
  await transaction((sql) => updateItem(sql, item.id, { kind, tracksStock: false }, actOf(shop)))
  return item
}

/** The item comes with so many of the deposit per piece from now on. */
export async function linkDeposit(
  shop: GivenShop,
  item: GivenItem,
  deposit: GivenItem,
  perUnit = 1
): Promise<void> {
  const fees = [{ itemId: deposit.id, quantityThousandths: perUnit * 1_000 }]
  await transaction((sql) => updateItem(sql, item.id, { fees }, actOf(shop)))
}

function actOf({ store, operators }: GivenShop) {
  return { storeId: store.id, operatorId: operators.owner.id }
}
