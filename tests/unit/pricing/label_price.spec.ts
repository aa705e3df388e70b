import { test } from '@japa/runner'
import { labelUnitPrice, quantityForPrice } from '#pricing/label_price'

test.group('Prices on labels', () => {
  test('are the price of a piece, and no unit price of what is measured', ({ assert }) => {
    assert.equal(labelUnitPrice('piece', 1_250), 12_500_000)
    assert.isNull(labelUnitPrice('kilogram', 1_250))
    assert.isNull(labelUnitPrice('piece', null))
  })

  test('stand for the quantity that costs so much', ({ assert }) => {
    // 12.50 at 50.00 per kilogram.
    assert.equal(quantityForPrice(1_250, 50_000_000), 250)
    // 10.00 at 30.00: 333.3 grams.
    assert.equal(quantityForPrice(1_000, 30_000_000), 333)
  })

  test('stand for a thousandth at least, and for one where the goods cost nothing', ({
    assert,
  }) => {
    assert.equal(quantityForPrice(1, 1_000_000_000), 1)
    assert.equal(quantityForPrice(1_250, 0), 1_000)
  })
})
