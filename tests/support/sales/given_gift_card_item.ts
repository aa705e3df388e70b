import { transaction } from '#core/sql'
import { giftCardTaxCategory } from '#app/catalog/items/gift_card_category'
import { updateItem } from '#app/catalog/items/update_item'
import { givenGoods, type GivenItem } from '#tests/support/given_items'
import type { GivenShop } from '#tests/support/given_shop'

/** An item that sells gift cards, worth 500.00 each unless said otherwise. */
export async function givenGiftCardItem(
  shop: GivenShop,
  { unitPriceMinor = 50_000, isOpenPrice = false } = {}
): Promise<GivenItem> {
  const act = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const taxCategoryId = await giftCardTaxCategory('Gift card', act)
  const department = { ...shop.departments.kitchen, taxCategoryId }
  const goods = { name: 'Gift card', gtin: '7038010000058', unitPriceMinor, pieces: 0 }
  const item = await givenGoods(shop.store, department, goods)
  const change = { kind: 'gift_card' as const, tracksStock: false, taxCategoryId, isOpenPrice }
  await transaction((sql) => updateItem(sql, item.id, change, act))
  return { ...item, taxCategoryId }
}
