import { newId } from '#core/ids'
import type { GivenShop } from '#tests/support/given_shop'
import { seeded } from '#tests/support/big_shop/seeded'
import { TableWriter } from '#tests/support/big_shop/table_writer'

const ROWS_PER_FLUSH = 2_000
const MINUTES_APART = 20

/** Sales of the system before, one every twenty minutes until 2024; every third has a customer. */
export async function fillPastSales(
  { store }: GivenShop,
  customerIds: string[],
  size: number
): Promise<void> {
  const random = seeded(23)
  const writer = new TableWriter()
  for (let number = 1; number <= size; number++) {
    const minutes = (size - number) * MINUTES_APART
    const at = new Date(Date.UTC(2024, 0, 1) - minutes * 60_000).toISOString()
    const grossMinor = 100 * (1 + random.below(2_000))
    const isKnown = random.oneIn(3)
    writer.add('past_sales', {
      id: newId(),
      store_id: store.id,
      source: 'shopify',
      number: `#${number}`,
      occurred_at: at.slice(0, 23).replace('T', ' '),
      business_date: at.slice(0, 10),
      month: at.slice(0, 7),
      customer_id: isKnown ? random.pick(customerIds) : null,
      customer_text: isKnown ? null : 'Somebody',
      currency: store.currency,
      gross_minor: grossMinor,
      discount_minor: 0,
      tax_minor: grossMinor / 5,
      refunded_minor: 0,
    })
    if (number % ROWS_PER_FLUSH === 0) await writer.flush()
  }
  await writer.flush()
}
