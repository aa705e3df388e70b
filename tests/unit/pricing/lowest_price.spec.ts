import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  type DatedPrice,
  lowestPriceBefore,
  priceInForce,
  reductionAt,
} from '#pricing/lowest_price'
import { holdsForAll } from '#tests/support/pricing/property'

const DAY = 24 * 60 * 60_000

/** Prices of all stores that follow each other, by the day on which they begin. */
function follow(steps: [day: number, price: number][], isOwnStore = false): DatedPrice[] {
  return steps.map(([day, unitPriceMinorE4], index) => ({
    unitPriceMinorE4,
    isOwnStore,
    fromMs: day * DAY,
    toMs: index + 1 < steps.length ? steps[index + 1]![0] * DAY : null,
  }))
}

const timeline = fc
  .tuple(
    fc.uniqueArray(fc.nat({ max: 90 }), { minLength: 1, maxLength: 8 }),
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 })
  )
  .map(([days, prices]) =>
    days
      .sort((one, other) => one - other)
      .map((day, index): [number, number] => [day, prices[index]!])
  )

/** Some prices of all stores, and of the store's own one that ends. */
const anyPrices = fc
  .record({ shared: timeline, own: fc.option(timeline), ends: fc.integer({ min: 1, max: 20 }) })
  .map(({ shared, own, ends }) => {
    const ownPrices = own ? follow(own, true) : []
    return [
      ...follow(shared),
      ...ownPrices.map((price) => ({ ...price, toMs: price.toMs ?? price.fromMs + ends * DAY })),
    ]
  })

test.group('Lowest price of thirty days', () => {
  test('counts what was in force in the thirty days before, not what begins', ({ assert }) => {
    const prices = follow([
      [0, 30],
      [10, 59],
      [50, 39],
    ])
    assert.equal(lowestPriceBefore(prices, 50 * DAY), 59)
    assert.equal(lowestPriceBefore(prices, 39 * DAY), 30)
    // At day 40 the price of 30 ended thirty days ago to the instant.
    assert.equal(lowestPriceBefore(prices, 40 * DAY), 59)
    assert.equal(lowestPriceBefore(prices, 0), null)
  })

  test('a price raised for a day before it falls back is no reduction from that alone', ({
    assert,
  }) => {
    const prices = follow([
      [0, 39],
      [40, 59],
      [41, 39],
    ])
    assert.deepEqual(reductionAt(prices, 45 * DAY), {
      beforeUnitPriceMinorE4: 59,
      lowestUnitPriceMinorE4: 39,
    })
  })

  test('a change to the same price begins nothing, and a higher one is no reduction', ({
    assert,
  }) => {
    const prices = follow([
      [0, 59],
      [40, 39],
      [60, 39],
      [80, 45],
    ])
    assert.deepEqual(reductionAt(prices, 70 * DAY), {
      beforeUnitPriceMinorE4: 59,
      lowestUnitPriceMinorE4: 59,
    })
    assert.isNull(reductionAt(prices, 80 * DAY))
    assert.isNull(reductionAt(prices, 10 * DAY))
  })

  test('of prices alike, only the last change counts', ({ assert }) => {
    const prices = follow([
      [0, 59],
      [10, 39],
      [20, 30],
      [30, 30],
    ])
    assert.equal(reductionAt(prices, 35 * DAY)?.beforeUnitPriceMinorE4, 39)
  })

  test('days without a price are no price of nothing, and what follows them is no reduction', ({
    assert,
  }) => {
    const ended = { ...follow([[0, 59]])[0]!, toMs: 10 * DAY }
    const prices = [ended, ...follow([[20, 39]])]
    assert.equal(lowestPriceBefore(prices, 25 * DAY), 39)
    assert.isNull(lowestPriceBefore([ended], 60 * DAY))
    assert.isNull(reductionAt(prices, 25 * DAY))
  })

  test("the store's own price hides that of all stores while it lasts", ({ assert }) => {
    const own = { unitPriceMinorE4: 50, isOwnStore: true, fromMs: 10 * DAY, toMs: 60 * DAY }
    const prices = [...follow([[0, 59]]), { ...own }, ...follow([[60, 39]])].map((price) =>
      price.fromMs === 0 ? { ...price, toMs: 60 * DAY } : price
    )
    assert.equal(priceInForce(prices, 30 * DAY), 50)
    assert.equal(lowestPriceBefore(prices, 60 * DAY), 50)
    assert.equal(reductionAt(prices, 60 * DAY)?.beforeUnitPriceMinorE4, 50)
  })

  test('is the lowest that a look at every half day of the thirty finds', ({ assert }) => {
    holdsForAll(fc.tuple(anyPrices, fc.nat({ max: 120 })), ([prices, day]) => {
      const looks = Array.from({ length: 60 }, (_, half) =>
        priceInForce(prices, day * DAY - (half + 0.5) * (DAY / 2))
      ).filter((price) => price !== null)
      const expected = looks.length === 0 ? null : Math.min(...looks)
      assert.equal(lowestPriceBefore(prices, day * DAY), expected)
    })
  })

  test('a reduction is from a higher price, and its lowest is never above that', ({ assert }) => {
    holdsForAll(fc.tuple(anyPrices, fc.nat({ max: 120 })), ([prices, day]) => {
      const reduction = reductionAt(prices, day * DAY)
      if (reduction === null) return
      assert.isAbove(reduction.beforeUnitPriceMinorE4, priceInForce(prices, day * DAY)!)
      assert.isAtMost(reduction.lowestUnitPriceMinorE4, reduction.beforeUnitPriceMinorE4)
    })
  })
})
