import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { insertPastSales } from '#app/past_sales/insert_past_sales'
import type { PastSale } from '#app/past_sales/past_sale'
import type { GivenShop } from '#tests/support/given_shop'

/** A sale of the former system: two pieces for 250.00 with 50.00 tax, in March. */
export async function givenPastSale(
  shop: GivenShop,
  sketch: Partial<PastSale> = {}
): Promise<PastSale> {
  const sale: PastSale = {
    id: newId(),
    storeId: shop.store.id,
    source: 'shopify',
    number: '#1001',
    occurredAt: '2026-03-14T11:20:00.000Z',
    businessDate: '2026-03-14',
    customerId: null,
    customerText: null,
    currency: shop.store.currency,
    grossMinor: 25_000,
    discountMinor: 0,
    taxMinor: 5_000,
    refundedMinor: 0,
    note: null,
    lines: [
      {
        kind: 'item',
        itemId: null,
        name: 'Coffee grinder',
        identifier: 'GRIND-1',
        quantityThousandths: 2_000,
        grossMinor: 25_000,
        discountMinor: 0,
        taxMinor: null,
      },
    ],
    taxes: [{ name: 'MVA 25%', ratePpm: 250_000, taxMinor: 5_000 }],
    tenders: [{ name: 'Vipps', amountMinor: 25_000 }],
    ...sketch,
  }
  await transaction((sql) => insertPastSales(sql, [sale]))
  return sale
}
