import fc from 'fast-check'
import { test } from '@japa/runner'
import { checkPromotion, priceSale } from '#pricing/index'
import type { LineDiscount, Promotion, PromotionEffect, SetReward } from '#pricing/index'
import { checkDraft } from '#pricing/promotions/check_draft'
import { aLine, aSale } from '#tests/support/pricing/builders'
import { aPromotion, everything, inForce } from '#tests/support/pricing/promotions'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

function onLine(discount: LineDiscount, fromThousandths = 0): PromotionEffect {
  return { kind: 'line', steps: [{ fromThousandths, discount }], countsTogether: false }
}

function sets(reward: SetReward, ...pieces: number[]): PromotionEffect {
  return {
    kind: 'set',
    reward,
    groups: pieces.map((each) => ({ scope: everything, pieces: each })),
  }
}

function basket(fromMinor: number, amountMinor: number): PromotionEffect {
  return { kind: 'basket', steps: [{ fromMinor, discount: { kind: 'amount', amountMinor } }] }
}

function basketPercent(ratePpm: number): PromotionEffect {
  return { kind: 'basket', steps: [{ fromMinor: 0, discount: { kind: 'percent', ratePpm } }] }
}

const possible: Record<string, PromotionEffect> = {
  'a percentage of 0': onLine({ kind: 'percent', ratePpm: 0 }),
  'all of the price': onLine({ kind: 'percent', ratePpm: 1_000_000 }),
  'the dearest unit price': onLine({ kind: 'price', unitPriceMinorE4: 99_999_999_990_000 }),
  'nothing off a unit, from the largest quantity': onLine(
    { kind: 'amount', unitAmountMinorE4: 0 },
    999_999_999
  ),
  'a set for nothing': sets({ kind: 'price', priceMinor: 0 }, 1),
  'every piece of a set free': sets({ kind: 'cheapest', pieces: 3, ratePpm: 1_000_000 }, 3),
  'half of the last group': sets({ kind: 'last_group', ratePpm: 500_000 }, 1, 2),
  'a percentage off sets': sets({ kind: 'percent', ratePpm: 1_000_000 }, 2, 2),
  'the largest amount off sets': sets({ kind: 'amount', amountMinor: 999_999_999_999 }, 2),
  'the largest amount off a basket': basket(999_999_999_999, 999_999_999_999),
  'all of a basket': basketPercent(1_000_000),
}

const impossible: Record<string, PromotionEffect> = {
  'a percentage below 0': onLine({ kind: 'percent', ratePpm: -1 }),
  'more than all of the price': onLine({ kind: 'percent', ratePpm: 1_000_001 }),
  'part of a millionth': onLine({ kind: 'percent', ratePpm: 0.5 }),
  'a unit price below 0': onLine({ kind: 'price', unitPriceMinorE4: -1 }),
  'a unit price above the largest': onLine({ kind: 'price', unitPriceMinorE4: 99_999_999_990_001 }),
  'an amount that is not a number': onLine({ kind: 'amount', unitAmountMinorE4: Number.NaN }),
  'a quantity below 0': onLine({ kind: 'percent', ratePpm: 1 }, -1),
  'a quantity above the largest': onLine({ kind: 'percent', ratePpm: 1 }, 1_000_000_000),
  'a set of no groups': sets({ kind: 'price', priceMinor: 0 }),
  'a group of no pieces': sets({ kind: 'price', priceMinor: 0 }, 1, 0),
  'half a piece': sets({ kind: 'price', priceMinor: 0 }, 1.5),
  'a set price below 0': sets({ kind: 'price', priceMinor: -1 }, 2),
  'an amount below 0 off sets': sets({ kind: 'amount', amountMinor: -1 }, 2),
  'a rate above all of the last group': sets({ kind: 'last_group', ratePpm: 1_000_001 }, 1, 1),
  'a rate above all of a set': sets({ kind: 'percent', ratePpm: 1_000_001 }, 1),
  'the cheapest none': sets({ kind: 'cheapest', pieces: 0, ratePpm: 1 }, 3),
  'the cheapest four of three': sets({ kind: 'cheapest', pieces: 4, ratePpm: 1 }, 3),
  'the cheapest of several groups': sets({ kind: 'cheapest', pieces: 1, ratePpm: 1 }, 2, 1),
  'a rate above all of the cheapest': sets({ kind: 'cheapest', pieces: 1, ratePpm: 1_000_001 }, 2),
  'a basket from below 0': basket(-1, 100),
  'an amount below 0 off a basket': basket(0, -1),
  'more than all of a basket': basketPercent(1_000_001),
  'a later step of a line that is none': {
    kind: 'line',
    countsTogether: false,
    steps: [
      { fromThousandths: 0, discount: { kind: 'percent', ratePpm: 1 } },
      { fromThousandths: 2, discount: { kind: 'percent', ratePpm: -1 } },
    ],
  },
  'a later step of a basket that is none': {
    kind: 'basket',
    steps: [
      { fromMinor: 0, discount: { kind: 'percent', ratePpm: 1 } },
      { fromMinor: 2, discount: { kind: 'percent', ratePpm: -1 } },
    ],
  },
}

const impossibleOtherwise: Record<string, Partial<Promotion>> = {
  'no uses at all': { maxUsesPerSale: 0 },
  'a use and a half': { maxUsesPerSale: 1.5 },
  'a threshold below 0': {
    threshold: { scope: everything, minimumMinor: -1, minimumThousandths: 0 },
  },
  'a threshold of half a thousandth': {
    threshold: { scope: everything, minimumMinor: 0, minimumThousandths: 0.5 },
  },
}

test.group('The figures of a promotion', () => {
  for (const [name, effect] of Object.entries(possible)) {
    test(`may be ${name}`, ({ assert }) => {
      assert.isNull(refusalOf(() => checkPromotion(aPromotion({ effect }))))
    })
  }

  for (const [name, effect] of Object.entries(impossible)) {
    test(`may not be ${name}`, ({ assert }) => {
      const refusal = refusalOf(() => checkPromotion(aPromotion({ effect })))
      assert.equal(refusal, 'promotion_out_of_range')
    })
  }

  for (const [name, changes] of Object.entries(impossibleOtherwise)) {
    test(`may not be ${name}`, ({ assert }) => {
      const refusal = refusalOf(() => checkPromotion(aPromotion(changes)))
      assert.equal(refusal, 'promotion_out_of_range')
    })
  }

  test('are looked at before a sale is priced, so that sets of nothing never count for ever', ({
    assert,
  }) => {
    const effect = sets({ kind: 'price', priceMinor: 0 })
    const promotions = inForce([aPromotion({ effect })])
    assert.equal(
      refusalOf(() => priceSale(aSale({ promotions }))),
      'promotion_out_of_range'
    )
  })

  test('include the floor of the goods', ({ assert }) => {
    const floorOf = (floorUnitPriceMinorE4: number) => {
      const traits = { departmentIds: [], tags: [], floorUnitPriceMinorE4 }
      return refusalOf(() => priceSale(aSale({ lines: [aLine({ traits })] })))
    }
    assert.isNull(floorOf(0))
    assert.equal(floorOf(-1), 'price_out_of_range')
    assert.equal(floorOf(0.5), 'not_an_integer')
  })

  test('are possible wherever the editor finds nothing to put right', ({ assert }) => {
    const figure = fc.constantFrom(-1, 0, 1, 2, 3, 4, 0.5, 1_000_000, 1_000_001, 1e12, 1e14)
    const rate = { kind: fc.constant('percent' as const), ratePpm: figure }
    const reward = fc.oneof(
      fc.record({ kind: fc.constant('price' as const), priceMinor: figure }),
      fc.record({ kind: fc.constant('amount' as const), amountMinor: figure }),
      fc.record({ kind: fc.constant('cheapest' as const), pieces: figure, ratePpm: figure }),
      fc.record({ kind: fc.constant('last_group' as const), ratePpm: figure }),
      fc.record(rate)
    )
    const groups = fc.array(fc.record({ scope: fc.constant(everything), pieces: figure }), {
      maxLength: 3,
    })
    const discount = fc.oneof(
      fc.record(rate),
      fc.record({ kind: fc.constant('amount' as const), unitAmountMinorE4: figure }),
      fc.record({ kind: fc.constant('price' as const), unitPriceMinorE4: figure })
    )
    const offBasket = fc.oneof(
      fc.record(rate),
      fc.record({ kind: fc.constant('amount' as const), amountMinor: figure })
    )
    const effect: fc.Arbitrary<PromotionEffect> = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), groups, reward }),
      fc.record({
        kind: fc.constant('line' as const),
        countsTogether: fc.boolean(),
        steps: fc.array(fc.record({ fromThousandths: figure, discount }), { maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constant('basket' as const),
        steps: fc.array(fc.record({ fromMinor: figure, discount: offBasket }), { maxLength: 2 }),
      })
    )
    const threshold = fc.option(
      fc.record({
        scope: fc.constant(everything),
        minimumMinor: figure,
        minimumThousandths: figure,
      }),
      { nil: null, freq: 1 }
    )
    const changes = fc.record({ effect, threshold, maxUsesPerSale: fc.option(figure) })
    let kept = 0
    holdsForAll(changes, (drawn) => {
      const promotion = aPromotion(drawn)
      if (checkDraft(promotion).length > 0) return
      kept++
      const lines = [aLine({ quantityThousandths: 12_000 })]
      assert.isNull(refusalOf(() => priceSale(aSale({ lines, promotions: inForce([promotion]) }))))
    })
    assert.isAbove(kept, 0)
  })
})
