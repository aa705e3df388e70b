import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { AmountStep, Promotion, PromotionEffect, SetReward } from '#pricing/index'
import { aLine, aSale } from '#tests/support/pricing/builders'
import {
  aPromotion,
  cheapestFree,
  everything,
  forOnePrice,
  inForce,
  items,
} from '#tests/support/pricing/promotions'

/** Lines of one item each, named by it: `pieces` at `price` in whole kroner. */
function line(itemId: string, price: number, pieces = 1) {
  return aLine({
    lineId: `line-${itemId}`,
    itemId,
    unitPriceMinorE4: price * 1_000_000,
    quantityThousandths: pieces * 1_000,
  })
}

function total(promotions: Promotion[], lines: ReturnType<typeof line>[]): number {
  return priceSale(aSale({ lines, promotions: inForce(promotions) })).totals.grossMinor / 100
}

function set(reward: SetReward, ...groups: [string, number][]): PromotionEffect {
  return {
    kind: 'set',
    reward,
    groups: groups.map(([itemId, pieces]) => ({ scope: items(itemId), pieces })),
  }
}

function basket(...steps: AmountStep[]): PromotionEffect {
  return { kind: 'basket', steps }
}

const percent = (ratePercent: number) =>
  ({ kind: 'percent', ratePpm: ratePercent * 10_000 }) as const

test.group('Sets', () => {
  test('three for the price of two frees the cheapest of every three, dearest first', ({
    assert,
  }) => {
    const promotion = aPromotion({ effect: cheapestFree(everything, 3) })
    assert.equal(total([promotion], [line('a', 100), line('b', 80)]), 180)
    assert.equal(total([promotion], [line('a', 100), line('b', 80), line('c', 60)]), 180)
    assert.equal(total([promotion], [line('a', 100, 3), line('b', 1, 3)]), 202)
    assert.equal(total([promotion], [line('a', 100, 7)]), 500)
  })

  test('the cheapest of every so many may be several', ({ assert }) => {
    const reward = { kind: 'cheapest', pieces: 2, ratePpm: 1_000_000 } as const
    const effect: PromotionEffect = {
      kind: 'set',
      groups: [{ scope: everything, pieces: 5 }],
      reward,
    }
    const promotion = aPromotion({ effect })
    const five = [50, 40, 30, 20, 10].map((price) => line(`at-${price}`, price))
    assert.equal(total([promotion], five), 120)
    // 100 100 90 90 80 and 80 70 70 60 60: the 90 and 80, and both 60 are free.
    const ten = [line('a', 100, 2), line('b', 90, 2), line('c', 80, 2), line('d', 70, 2)]
    assert.equal(total([promotion], [...ten, line('e', 60, 2)]), 800 - 170 - 120)
  })

  test('so much off each set is never more than its pieces cost', ({ assert }) => {
    const off = (amountMinor: number) =>
      aPromotion({ effect: set({ kind: 'amount', amountMinor }, ['a', 2]) })
    assert.equal(total([off(3_000)], [line('a', 100, 5)]), 440)
    assert.equal(total([off(99_900)], [line('a', 100, 5)]), 100)
  })

  test('so many for one price, mixed, leaves the rest at its own price', ({ assert }) => {
    const promotion = aPromotion({ effect: forOnePrice(everything, 3, 10_000) })
    assert.equal(total([promotion], [line('a', 40, 2), line('b', 50, 2)]), 140)
    assert.equal(total([promotion], [line('a', 30, 3)]), 90)
    assert.equal(total([promotion], [line('a', 60, 3), line('b', 20, 3)]), 160)
  })

  test('a meal deal takes one of each group', ({ assert }) => {
    const deal = aPromotion({
      effect: set({ kind: 'price', priceMinor: 5_900 }, ['bun', 1], ['juice', 1]),
    })
    assert.equal(total([deal], [line('bun', 45), line('juice', 30, 3)]), 119)
    assert.equal(total([deal], [line('bun', 45, 2), line('juice', 30, 3)]), 148)
    assert.equal(total([deal], [line('bun', 45)]), 45)
    assert.equal(total([deal], [line('bun', 45, 2)]), 90)
  })

  test('buy one, get the other at half', ({ assert }) => {
    const effect = set({ kind: 'last_group', ratePpm: 500_000 }, ['machine', 1], ['capsules', 2])
    const lines = [line('machine', 900), line('capsules', 60, 3)]
    assert.equal(total([aPromotion({ effect })], lines), 1_020)
  })

  test('goods that fit two groups are left to the group that has nothing else', ({ assert }) => {
    const effect: PromotionEffect = {
      kind: 'set',
      reward: { kind: 'price', priceMinor: 5_000 },
      groups: [
        { scope: everything, pieces: 1 },
        { scope: items('bun'), pieces: 1 },
      ],
    }
    assert.equal(total([aPromotion({ effect })], [line('bun', 45), line('juice', 30)]), 50)
  })

  test('a piece is in one set only, and sets stop at their limit', ({ assert }) => {
    const three = aPromotion({ promotionId: 'a', effect: forOnePrice(items('a'), 3, 20_000) })
    const two = aPromotion({ promotionId: 'b', effect: forOnePrice(items('a'), 2, 15_000) })
    assert.equal(total([three, two], [line('a', 100, 5)]), 350)
    const once = aPromotion({ effect: cheapestFree(everything, 2), maxUsesPerSale: 1 })
    assert.equal(total([once], [line('a', 100, 6)]), 500)
  })

  test('so many for one price are only those that save money', ({ assert }) => {
    const pair = aPromotion({ promotionId: 'a', effect: forOnePrice(everything, 2, 10_000) })
    const late = aPromotion({ promotionId: 'b', effect: cheapestFree(items('b'), 2) })
    const lines = [line('a', 60, 2), line('b', 50, 2)]
    const { promotions, totals } = priceSale(aSale({ lines, promotions: inForce([pair, late]) }))
    assert.deepEqual(
      promotions.map(({ promotionId, uses }) => [promotionId, uses]),
      [
        ['a', 1],
        ['b', 1],
      ]
    )
    assert.equal(totals.grossMinor, 15_000)
    const dear = aPromotion({ effect: forOnePrice(everything, 2, 12_000) })
    const { explanation } = priceSale(aSale({ lines, promotions: inForce([dear]) }))
    assert.isEmpty(explanation.filter(({ stage }) => stage === 'sale'))
  })

  test('count only once the sale holds what they ask for', ({ assert }) => {
    const threshold = { scope: everything, minimumMinor: 30_000, minimumThousandths: 0 }
    const free = aPromotion({ threshold, effect: cheapestFree(everything, 2) })
    assert.equal(total([free], [line('a', 100, 2)]), 200)
    assert.equal(total([free], [line('a', 150, 2)]), 150)
  })

  test('take of equal pieces those of the first line ids, whatever the order of the lines', ({
    assert,
  }) => {
    const pair = aPromotion({ effect: cheapestFree(everything, 2) })
    const three = aPromotion({ effect: cheapestFree(everything, 3) })
    const lines = ['b', 'c', 'a'].map((id) => line(id, 1))
    const offOf = (promotion: Promotion, sold = lines) =>
      priceSale(aSale({ lines: sold, promotions: inForce([promotion]) })).lines.map(
        ({ lineId, saleDiscountMinor }) => [lineId, saleDiscountMinor]
      )
    const ofPair = { 'line-a': 50, 'line-b': 50, 'line-c': 0 }
    const ofThree = { 'line-a': 34, 'line-b': 33, 'line-c': 33 }
    for (const sold of [lines, lines.toReversed()]) {
      assert.deepEqual(Object.fromEntries(offOf(pair, sold)), ofPair)
      assert.deepEqual(Object.fromEntries(offOf(three, sold)), ofThree)
    }
  })

  test('leave goods alone that are in none of them', ({ assert }) => {
    const deal = aPromotion({
      promotionId: 'deal',
      stacking: { kind: 'exclusive' },
      effect: set({ kind: 'price', priceMinor: 5_000 }, ['bun', 1], ['juice', 1]),
    })
    const ten = aPromotion({
      promotionId: 'ten',
      stacking: { kind: 'exclusive' },
      effect: basket({ fromMinor: 0, discount: percent(10) }),
    })
    const second = { ...line('bun', 40), lineId: 'second' }
    const lines = [line('bun', 45), second, line('juice', 30)]
    // A bun and a juice for 50, 10 % off the second bun.
    assert.equal(total([deal, ten], lines), 86)
    assert.equal(total([deal, ten], [second]), 36)
  })

  test('part of a unit and weighed goods make no pieces beyond the whole ones', ({ assert }) => {
    const promotion = aPromotion({ effect: cheapestFree(everything, 2) })
    const weighed = aLine({ quantityThousandths: 2_500, unitPriceMinorE4: 100_000_000 })
    const sale = aSale({ lines: [weighed], promotions: inForce([promotion]) })
    assert.equal(priceSale(sale).totals.grossMinor, 15_000)
  })

  test('counts a thousand pieces as fast as three', ({ assert }) => {
    const promotion = aPromotion({ effect: cheapestFree(everything, 3) })
    assert.equal(total([promotion], [line('a', 1, 999_999)]), 666_666)
  })
})

test.group('Baskets', () => {
  test('earn the last step their amount reaches', ({ assert }) => {
    const effect = basket(
      { fromMinor: 20_000, discount: percent(5) },
      { fromMinor: 50_000, discount: { kind: 'amount', amountMinor: 6_000 } }
    )
    assert.equal(total([aPromotion({ effect })], [line('a', 199)]), 199)
    assert.equal(total([aPromotion({ effect })], [line('a', 200)]), 190)
    assert.equal(total([aPromotion({ effect })], [line('a', 500)]), 440)
  })

  test('spread what they take so that it adds up, and never below nothing', ({ assert }) => {
    const effect = basket({ fromMinor: 0, discount: { kind: 'amount', amountMinor: 1_000 } })
    const lines = ['a', 'b', 'c'].map((id) => line(id, 50))
    const priced = priceSale(aSale({ lines, promotions: inForce([aPromotion({ effect })]) }))
    assert.deepEqual(
      priced.lines.map(({ saleDiscountMinor }) => saleDiscountMinor),
      [334, 333, 333]
    )
    const tooMuch = basket({ fromMinor: 0, discount: { kind: 'amount', amountMinor: 99_000 } })
    assert.equal(total([aPromotion({ effect: tooMuch })], lines), 0)
  })

  test('of one group the one that takes off most counts', ({ assert }) => {
    const stacking = { kind: 'best_of_group', group: 'week' } as const
    const ten = aPromotion({
      promotionId: 'a',
      stacking,
      effect: basket({ fromMinor: 0, discount: percent(10) }),
    })
    const free = aPromotion({ promotionId: 'b', stacking, effect: cheapestFree(everything, 3) })
    const sale = aSale({ lines: [line('a', 100, 3)], promotions: inForce([ten, free]) })
    const { totals, promotions, explanation } = priceSale(sale)
    assert.equal(totals.grossMinor, 20_000)
    assert.deepEqual(promotions, [
      { promotionId: 'b', version: 1, name: 'Ten off', uses: 1, discountMinor: 10_000 },
    ])
    const passed = explanation.filter(({ code }) => code === 'sale.promotion_passed')
    assert.deepEqual(
      passed.map(({ detail }) => [detail.promotionId, detail.why]),
      [['a', 'better_in_group']]
    )
  })

  test('count after sets and leave later sets the price of the other pieces', ({ assert }) => {
    const free = aPromotion({
      promotionId: 'a',
      effect: cheapestFree(everything, 2),
      maxUsesPerSale: 1,
    })
    const ten = aPromotion({
      promotionId: 'b',
      effect: basket({ fromMinor: 0, discount: percent(10) }),
    })
    const pair = aPromotion({ promotionId: 'c', effect: forOnePrice(everything, 2, 10_000) })
    assert.equal(total([free, ten, pair], [line('a', 100, 4)]), 190)
  })
})
