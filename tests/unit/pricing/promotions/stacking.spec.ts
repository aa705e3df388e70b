import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { ItemTraits, Promotion, PromotionEffect } from '#pricing/index'
import { aLine, aSale } from '#tests/support/pricing/builders'
import {
  aPromotion,
  cheapestFree,
  everything,
  forOnePrice,
  inForce,
  items,
  linePercent,
} from '#tests/support/pricing/promotions'

/** Pieces of one item, named by it, in whole kroner; `floor` is the least a piece may cost. */
function line(itemId: string, price: number, { pieces = 1, floor = 0 } = {}) {
  const traits: ItemTraits = {
    departmentIds: [],
    tags: [],
    floorUnitPriceMinorE4: floor * 1_000_000,
  }
  return aLine({
    lineId: `line-${itemId}`,
    itemId,
    unitPriceMinorE4: price * 1_000_000,
    quantityThousandths: pieces * 1_000,
    traits,
  })
}

function priced(promotions: Promotion[], lines: ReturnType<typeof line>[]) {
  return priceSale(aSale({ lines, promotions: inForce(promotions) }))
}

function amountOffBasket(amountMinor: number): PromotionEffect {
  return { kind: 'basket', steps: [{ fromMinor: 0, discount: { kind: 'amount', amountMinor } }] }
}

const ofTheWeek = { kind: 'best_of_group', group: 'week' } as const

test.group('Stacking', () => {
  test('of one group on the sale, a promotion on other goods still counts', ({ assert }) => {
    const cheese = aPromotion({
      promotionId: 'cheese',
      stacking: ofTheWeek,
      effect: cheapestFree(items('cheese'), 3),
    })
    const soap = aPromotion({
      promotionId: 'soap',
      stacking: ofTheWeek,
      effect: cheapestFree(items('soap'), 3),
    })
    const lines = [line('cheese', 100, { pieces: 3 }), line('soap', 40, { pieces: 3 })]
    const { totals, promotions, explanation } = priced([cheese, soap], lines)
    // 300 − 100 + 120 − 40: no line takes two promotions of the group.
    assert.equal(totals.grossMinor, 28_000)
    assert.deepEqual(
      promotions.map(({ promotionId }) => promotionId),
      ['cheese', 'soap']
    )
    assert.notInclude(
      explanation.map(({ code }) => code),
      'sale.promotion_passed'
    )
  })

  test('of one group the second best takes the goods that the best has left', ({ assert }) => {
    const all = aPromotion({
      promotionId: 'all',
      stacking: ofTheWeek,
      effect: cheapestFree(everything, 2),
      maxUsesPerSale: 1,
    })
    const pair = aPromotion({
      promotionId: 'pair',
      stacking: ofTheWeek,
      effect: forOnePrice(everything, 2, 5_000),
      maxUsesPerSale: 1,
    })
    const lines = [line('a', 100), line('b', 90), line('c', 40), line('d', 30)]
    // a and b for 50 is 140 off, more than the 90 of b; then d is free beside c.
    assert.equal(priced([all, pair], lines).totals.grossMinor, 26_000 - 14_000 - 3_000)
  })

  test('of one group each promotion counts once, and those outside it in their own turn', ({
    assert,
  }) => {
    const pair = aPromotion({
      promotionId: 'pair',
      stacking: ofTheWeek,
      effect: cheapestFree(everything, 2),
      maxUsesPerSale: 1,
    })
    const cheap = aPromotion({
      promotionId: 'cheap',
      stacking: ofTheWeek,
      effect: forOnePrice(everything, 2, 10_000),
      maxUsesPerSale: 1,
    })
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => line(id, 100))
    // Two for 100 twice over, by either of them; e and f stay at their price.
    assert.equal(priced([pair, cheap], lines).totals.grossMinor, 40_000)
    const basket = aPromotion({ promotionId: 'basket', effect: amountOffBasket(25_000) })
    const { promotions, totals } = priced([pair, basket, cheap], lines)
    assert.equal(totals.grossMinor, 15_000)
    assert.deepEqual(
      promotions.map(({ promotionId }) => promotionId),
      ['pair', 'cheap', 'basket']
    )
  })

  test('an exclusive one counts where an earlier one only looked', ({ assert }) => {
    const never = aPromotion({ promotionId: 'never', effect: cheapestFree(everything, 9) })
    const half = aPromotion({
      promotionId: 'half',
      stacking: { kind: 'exclusive' },
      effect: amountOffBasket(5_000),
    })
    assert.equal(priced([never, half], [line('a', 100)]).totals.grossMinor, 5_000)
  })

  test('of one group the one counts that takes off most once floors are kept', ({ assert }) => {
    const most = aPromotion({
      promotionId: 'most',
      stacking: ofTheWeek,
      effect: forOnePrice(items('a'), 2, 10_000),
    })
    const less = aPromotion({
      promotionId: 'less',
      stacking: ofTheWeek,
      effect: amountOffBasket(3_000),
    })
    const lines = [line('a', 100, { pieces: 2, floor: 95 }), line('b', 100)]
    // Two of a for 100 is 100 off, of which the floor leaves 10; 30 off the basket is 10 + 10.
    const { totals, promotions } = priced([most, less], lines)
    assert.equal(promotions[0]!.promotionId, 'less')
    assert.equal(totals.grossMinor, 30_000 - 2_000)
  })

  test('a promotion that floors hold back entirely is not used and takes no pieces', ({
    assert,
  }) => {
    const held = aPromotion({
      promotionId: 'held',
      stacking: { kind: 'exclusive' },
      effect: cheapestFree(items('a'), 2),
    })
    const { promotions, explanation, totals } = priced(
      [held],
      [line('a', 100, { pieces: 2, floor: 100 })]
    )
    assert.equal(totals.grossMinor, 20_000)
    assert.deepEqual(promotions, [])
    const passed = explanation.find(({ code }) => code === 'sale.promotion_passed')
    assert.equal(passed?.detail.why, 'floor')
  })

  test('an exclusive one on sets closes its lines to those after it', ({ assert }) => {
    const sets = aPromotion({
      promotionId: 'sets',
      stacking: { kind: 'exclusive' },
      effect: cheapestFree(items('a'), 2),
    })
    const late = aPromotion({ promotionId: 'late', effect: amountOffBasket(5_000) })
    const early = aPromotion({ promotionId: 'early', scope: items('b') })
    const lines = [line('a', 100, { pieces: 2 }), line('b', 100)]
    const { lines: shown } = priced([sets, late, early], lines)
    assert.deepEqual(
      shown.map(({ grossMinor }) => grossMinor),
      [10_000, 4_000]
    )
  })

  test('a line that an exclusive one closed says so of those after it', ({ assert }) => {
    const half = aPromotion({
      promotionId: 'half',
      stacking: { kind: 'exclusive' },
      effect: linePercent(50),
    })
    const late = aPromotion({ promotionId: 'late', effect: linePercent(10) })
    const { explanation } = priced([half, late], [line('a', 100)])
    const passed = explanation.find(({ code }) => code === 'line.promotion_passed')
    assert.deepInclude(passed?.detail, { promotionId: 'late', why: 'exclusive' })
  })

  test('goods back without a receipt lower no threshold, not even free ones', ({ assert }) => {
    const threshold = { scope: everything, minimumMinor: 0, minimumThousandths: 1_000 }
    const free = { ...line('free', 0), quantityThousandths: -1_000 }
    const { lines } = priced([aPromotion({ threshold })], [line('a', 100), free])
    assert.equal(lines[0]!.grossMinor, 9_000)
  })

  test('the shares of a discount are told of the amounts they are taken of', ({ assert }) => {
    const sets = aPromotion({ effect: cheapestFree(everything, 2) })
    const { explanation } = priced([sets], [line('a', 100, { pieces: 3 }), line('b', 40)])
    const shares = explanation.filter(({ code }) => code === 'sale.allocation')
    const ofTheSale = explanation.find(({ code }) => code === 'sale.promotion')!
    const weights = shares.map(({ detail }) => Number(detail.lineMinor))
    assert.equal(
      weights.reduce((sum, weight) => sum + weight, 0),
      ofTheSale.detail.onMinor
    )
  })

  test('a set price of minus zero stays out of the explanation', ({ assert }) => {
    const discount = { kind: 'price', unitPriceMinorE4: -0 } as const
    const steps = [{ fromThousandths: 0, discount }]
    const gift = aPromotion({ effect: { kind: 'line', steps, countsTogether: false } })
    const { explanation } = priced([gift], [line('a', 100)])
    const step = explanation.find(({ code }) => code === 'line.promotion_price')!
    assert.isTrue(Object.is(step.detail.unitPriceMinorE4, 0))
  })
})
