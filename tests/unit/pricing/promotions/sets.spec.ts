import fc from 'fast-check'
import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { ItemScope, PromotionEffect } from '#pricing/index'
import { aLine, aSale } from '#tests/support/pricing/builders'
import { aPromotion, everything, inForce, items, nothing } from '#tests/support/pricing/promotions'
import { holdsForAll } from '#tests/support/pricing/property'

/** One piece of goods: its price in whole kroner and the groups it fits. */
interface Piece {
  price: number
  fits: number[]
}

const fitting = (group: number): ItemScope => ({ ...nothing, tags: [`group-${group}`] })

function lineOf({ price, fits }: Piece, index: number) {
  return aLine({
    lineId: `line-${index}`,
    unitPriceMinorE4: price * 1_000_000,
    traits: {
      departmentIds: [],
      tags: fits.map((group) => `group-${group}`),
      floorUnitPriceMinorE4: null,
    },
  })
}

/** What the sets of a promotion take off these pieces, in whole kroner. */
function takenOff(pieces: Piece[], needs: number[], setPrice: number): number {
  const effect: PromotionEffect = {
    kind: 'set',
    groups: needs.map((need, group) => ({ scope: fitting(group), pieces: need })),
    reward: { kind: 'price', priceMinor: setPrice * 100 },
  }
  const promotions = inForce([aPromotion({ effect })])
  const { totals } = priceSale(aSale({ lines: pieces.map(lineOf), promotions }))
  return totals.saleDiscountMinor / 100
}

/** The same by trying every way to hand the pieces to the groups. */
function mostByTrying(pieces: Piece[], needs: number[], setPrice: number): number {
  let most = 0
  const given = needs.map(() => 0)
  const tryFrom = (index: number, value: number): void => {
    if (index === pieces.length) {
      const sets = given[0]! / needs[0]!
      const isWhole =
        Number.isInteger(sets) && given.every((count, group) => count === sets * needs[group]!)
      if (isWhole) most = Math.max(most, value - sets * setPrice)
      return
    }
    tryFrom(index + 1, value)
    for (const group of pieces[index]!.fits) {
      given[group]!++
      tryFrom(index + 1, value + pieces[index]!.price)
      given[group]!--
    }
  }
  tryFrom(0, 0)
  return most
}

const counters = fc.record({
  needs: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 }),
  pieces: fc.array(
    fc.record({ price: fc.integer({ min: 1, max: 60 }), fits: fc.subarray([0, 1, 2]) }),
    { maxLength: 6 }
  ),
  setPrice: fc.integer({ min: 0, max: 90 }),
})

test.group('The best sets', () => {
  test('are found for any goods and groups, as by trying every way', ({ assert }) => {
    holdsForAll(counters, ({ needs, pieces, setPrice }) => {
      const fitted = pieces.map(({ price, fits }) => ({
        price,
        fits: fits.filter((group) => group < needs.length),
      }))
      assert.equal(takenOff(fitted, needs, setPrice), mostByTrying(fitted, needs, setPrice))
    })
  })

  test('are as many as the pieces make where goods fit several groups', ({ assert }) => {
    // The buns fit both groups and are dearest; two sets need one of them in each group.
    const pieces = [
      { price: 40, fits: [0, 1] },
      { price: 40, fits: [0, 1] },
      { price: 30, fits: [0] },
      { price: 20, fits: [1] },
    ]
    assert.equal(takenOff(pieces, [1, 1], 50), 130 - 100)
  })

  test('count a small percentage on all sets together, however little one set earns', ({
    assert,
  }) => {
    const effect: PromotionEffect = {
      kind: 'set',
      groups: [{ scope: everything, pieces: 2 }],
      reward: { kind: 'percent', ratePpm: 30_000 },
    }
    const candy = aLine({ quantityThousandths: 20_000, unitPriceMinorE4: 50_000 })
    const currency = { code: 'JPY', minorDigits: 0 }
    const sale = aSale({ currency, lines: [candy], promotions: inForce([aPromotion({ effect })]) })
    // 3 % of two for ¥10 is ¥0.3, of all twenty for ¥100 it is ¥3.
    const { totals, promotions } = priceSale(sale)
    assert.equal(totals.saleDiscountMinor, 3)
    assert.equal(promotions[0]!.uses, 10)
  })

  test('leave the pieces of an earlier promotion out, at what they cost by themselves', ({
    assert,
  }) => {
    const first = aPromotion({ promotionId: 'a', effect: pair(7_000) })
    const second = aPromotion({ promotionId: 'b', effect: pair(8_000) })
    const lines = [aLine({ itemId: 'cup', quantityThousandths: 5_000, unitPriceMinorE4: 5e7 })]
    const once = { ...first, maxUsesPerSale: 1 }
    // 5 × 50.00: two for 70.00, two for 80.00, one for 50.00.
    const { totals } = priceSale(aSale({ lines, promotions: inForce([once, second]) }))
    assert.equal(totals.grossMinor, 20_000)
  })
})

function pair(priceMinor: number): PromotionEffect {
  return {
    kind: 'set',
    groups: [{ scope: items('cup'), pieces: 2 }],
    reward: { kind: 'price', priceMinor },
  }
}
