import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { moveStock } from '#app/stock/move_stock'
import type { GivenShop } from '#tests/support/given_shop'

/** Puts goods on the shop floor, with movements that explain them. */
export async function givenLevels(
  shop: GivenShop,
  thousandthsByItem: Record<string, number>
): Promise<void> {
  await transaction((sql) =>
    moveStock(sql, {
      storeId: shop.store.id,
      moves: Object.entries(thousandthsByItem).map(([itemId, quantityThousandths]) => ({
        itemId,
        quantityThousandths,
      })),
      kind: 'opening',
      sourceId: null,
      operatorId: shop.operators.owner.id,
      occurredAt: clock.now().toISOString(),
      whenShort: 'allow',
    })
  )
}
