import { test } from '@japa/runner'
import { type PriceRow, pricesFrom } from '#app/catalog/feed/prices_from'
import { itemAt } from '#resources/register/catalog/item_at'
import { anItem } from '#tests/support/register_drafts'

const row = (id: string, from: string, to: string | null, storeId: string | null = null) =>
  ({
    item_id: 'tea',
    id,
    store_id: storeId,
    version: 1,
    unit_price_minor_e4: 10_0000,
    valid_from: `2026-12-${from} 00:00:00.000`,
    valid_to: to && `2026-12-${to} 00:00:00.000`,
  }) satisfies PriceRow

const NOW = '2026-12-10 12:00:00.000'
const idsOf = (rows: PriceRow[]) => {
  const { price, nextPrices } = pricesFrom(rows, NOW)
  return [
    price?.id ?? null,
    ...(nextPrices ?? []).map((next) => [next.validFrom.slice(8, 10), next.priceId]),
  ]
}

test.group('What the price of an item becomes', () => {
  test('is nothing further where one price holds on', ({ assert }) => {
    assert.deepEqual(pricesFrom([row('a', '01', null)], NOW).nextPrices, null)
  })

  test('is each later row from its own moment on', ({ assert }) => {
    const rows = [row('a', '01', '12'), row('b', '12', '20'), row('c', '20', null)]
    assert.deepEqual(idsOf(rows), ['a', ['12', 'b'], ['20', 'c']])
  })

  test('is not told by a row of all stores behind a price of the store itself', ({ assert }) => {
    const rows = [row('all', '01', '15'), row('all later', '15', null), row('own', '05', null, 's')]
    assert.deepEqual(idsOf(rows), ['own'])
  })

  test('goes back to the price of all stores where that of the store ends', ({ assert }) => {
    const rows = [row('all', '01', null), row('own', '05', '15', 's')]
    assert.deepEqual(idsOf(rows), ['own', ['15', 'all']])
  })

  test('is none where the last row ends, and the register asks', ({ assert }) => {
    const { nextPrices } = pricesFrom([row('a', '01', '15')], NOW)
    const item = anItem({ unitPriceMinorE4: 10_0000, nextPrices })
    assert.isFalse(itemAt(item, '2026-12-14T23:59:59.999Z').isOpenPrice)
    const after = itemAt(item, '2026-12-15T00:00:00.000Z')
    assert.deepInclude(after, { isOpenPrice: true, unitPriceMinorE4: null, priceId: null })
  })
})
