import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { LineDiscount, Promotion, PromotionContext } from '#pricing/index'
import {
  aLine,
  amountOff,
  aReturn,
  aSale,
  percentOff,
  soldAs,
} from '#tests/support/pricing/builders'
import {
  aPromotion,
  departments,
  inForce,
  items,
  linePercent,
  nothing,
} from '#tests/support/pricing/promotions'

function fromOne(discount: LineDiscount): Promotion['effect'] {
  return { kind: 'line', steps: [{ fromThousandths: 0, discount }], countsTogether: false }
}

/** The price of each line in minor units, under some promotions. */
function prices(
  promotions: Promotion[],
  lines = [aLine()],
  changes: Partial<PromotionContext> = {}
): number[] {
  const sale = aSale({ lines, promotions: inForce(promotions, changes) })
  return priceSale(sale).lines.map(({ grossMinor }) => grossMinor)
}

test.group('Promotions on lines', () => {
  test('take a percentage, an amount off each unit, or set a price', ({ assert }) => {
    const lines = [aLine({ quantityThousandths: 2_500 })]
    assert.deepEqual(prices([aPromotion()], lines), [22_500])
    const off = fromOne({ kind: 'amount', unitAmountMinorE4: 15_000_000 })
    assert.deepEqual(prices([aPromotion({ effect: off })], lines), [21_250])
    const price = fromOne({ kind: 'price', unitPriceMinorE4: 79_900_000 })
    assert.deepEqual(prices([aPromotion({ effect: price })], lines), [19_975])
  })

  test('never make a line dearer, nor cheaper than nothing', ({ assert }) => {
    const dearer = fromOne({ kind: 'price', unitPriceMinorE4: 120_000_000 })
    assert.deepEqual(prices([aPromotion({ effect: dearer })]), [10_000])
    const more = fromOne({ kind: 'amount', unitAmountMinorE4: 120_000_000 })
    assert.deepEqual(prices([aPromotion({ effect: more })]), [0])
    const same = fromOne({ kind: 'price', unitPriceMinorE4: 100_000_000 })
    const promotions = inForce([aPromotion({ effect: same })])
    const { explanation } = priceSale(aSale({ promotions }))
    assert.isEmpty(explanation.filter(({ stage }) => stage === 'line'))
  })

  test('count the quantity of each line, or of the scope together', ({ assert }) => {
    const steps = [
      { fromThousandths: 3_000, discount: { kind: 'percent', ratePpm: 100_000 } as const },
      { fromThousandths: 6_000, discount: { kind: 'percent', ratePpm: 200_000 } as const },
    ]
    const lines = [
      aLine({ lineId: 'a', quantityThousandths: 2_000 }),
      aLine({ lineId: 'b', quantityThousandths: 4_000 }),
    ]
    const alone = aPromotion({ effect: { kind: 'line', steps, countsTogether: false } })
    assert.deepEqual(prices([alone], lines), [20_000, 36_000])
    const together = aPromotion({ effect: { kind: 'line', steps, countsTogether: true } })
    assert.deepEqual(prices([together], lines), [16_000, 32_000])
  })

  test('reach the goods of their scope, less those they leave out', ({ assert }) => {
    const traits = { departmentIds: ['cheese', 'food'], tags: ['eco'], floorUnitPriceMinorE4: null }
    const lines = [
      aLine({ lineId: 'a', itemId: 'brie', traits }),
      aLine({ lineId: 'b', itemId: 'gouda', traits }),
      aLine({ lineId: 'c', itemId: 'soap' }),
    ]
    const scope = departments('food')
    assert.deepEqual(prices([aPromotion({ scope })], lines), [9_000, 9_000, 10_000])
    const exclusions = items('gouda')
    assert.deepEqual(prices([aPromotion({ scope, exclusions })], lines), [9_000, 10_000, 10_000])
    const tagged = { ...nothing, tags: ['eco'] }
    assert.deepEqual(prices([aPromotion({ scope: tagged })], lines), [9_000, 9_000, 10_000])
  })

  test('count as one use each, with what they took off all lines', ({ assert }) => {
    const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', quantityThousandths: 2_000 })]
    const { promotions } = priceSale(aSale({ lines, promotions: inForce([aPromotion()]) }))
    assert.deepEqual(promotions, [
      { promotionId: 'promotion-1', version: 1, name: 'Ten off', uses: 1, discountMinor: 3_000 },
    ])
  })

  test('say nothing of goods that cost nothing', ({ assert }) => {
    const off = aPromotion({ effect: fromOne({ kind: 'amount', unitAmountMinorE4: 10_000 }) })
    const lines = [aLine({ unitPriceMinorE4: 0 })]
    const { explanation, promotions } = priceSale(aSale({ lines, promotions: inForce([off]) }))
    assert.isEmpty(explanation.filter(({ stage }) => stage === 'line'))
    assert.isEmpty(promotions)
  })

  test('apply in the owner’s order, each on what the one before left or on the list price', ({
    assert,
  }) => {
    const first = aPromotion({ promotionId: 'a', effect: linePercent(10) })
    const second = aPromotion({ promotionId: 'b', effect: linePercent(20) })
    assert.deepEqual(prices([first, second]), [7_200])
    assert.deepEqual(prices([first, { ...second, percentOf: 'list' }]), [7_000])
  })

  test('of one group only the best counts, line by line', ({ assert }) => {
    const stacking = { kind: 'best_of_group', group: 'club' } as const
    const ten = aPromotion({ promotionId: 'a', stacking })
    const price = aPromotion({
      promotionId: 'b',
      stacking,
      scope: items('item-2'),
      effect: fromOne({ kind: 'price', unitPriceMinorE4: 50_000_000 }),
    })
    const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', itemId: 'item-2' })]
    assert.deepEqual(prices([ten, price], lines), [9_000, 5_000])
    const { explanation } = priceSale(aSale({ lines, promotions: inForce([ten, price]) }))
    const passed = explanation.filter(({ code }) => code === 'line.promotion_passed')
    assert.deepEqual(
      passed.map(({ lineId, detail }) => [lineId, detail.promotionId, detail.why]),
      [['b', 'a', 'better_in_group']]
    )
    const alike = { ...ten, promotionId: 'd' }
    const used = priceSale(aSale({ lines, promotions: inForce([alike, ten]) })).promotions
    assert.deepEqual(
      used.map(({ promotionId }) => promotionId),
      ['d']
    )
    const another = aPromotion({ promotionId: 'c', effect: linePercent(20) })
    assert.deepEqual(prices([ten, another, price], lines), [7_200, 4_000])
  })

  test('of two groups the best of each counts', ({ assert }) => {
    const club = { kind: 'best_of_group', group: 'club' } as const
    const week = { kind: 'best_of_group', group: 'week' } as const
    const promotions = [
      aPromotion({ promotionId: 'a', stacking: club, effect: linePercent(10) }),
      aPromotion({ promotionId: 'b', stacking: week, effect: linePercent(50) }),
      aPromotion({ promotionId: 'c', stacking: club, effect: linePercent(20) }),
    ]
    assert.deepEqual(prices(promotions), [4_000])
  })

  test('an exclusive one takes only untouched lines and keeps them', ({ assert }) => {
    const exclusive = { kind: 'exclusive' } as const
    const ten = aPromotion({ promotionId: 'a', scope: items('item-2') })
    const half = aPromotion({ promotionId: 'b', effect: linePercent(50), stacking: exclusive })
    const late = aPromotion({ promotionId: 'c', effect: linePercent(10) })
    const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', itemId: 'item-2' })]
    assert.deepEqual(prices([ten, half, late], lines), [5_000, 8_100])
  })

  test('run for their customers, with their coupons, above their threshold', ({ assert }) => {
    const club = aPromotion({ audienceGroupIds: ['club'] })
    assert.deepEqual(prices([club]), [10_000])
    assert.deepEqual(prices([club], [aLine()], { customerGroupIds: ['club'] }), [9_000])
    const either = aPromotion({ audienceGroupIds: ['staff', 'club'] })
    assert.deepEqual(prices([either], [aLine()], { customerGroupIds: ['club', 'other'] }), [9_000])
    const coupon = aPromotion({ needsCoupon: true })
    assert.deepEqual(prices([coupon]), [10_000])
    assert.deepEqual(prices([coupon], [aLine()], { couponPromotionIds: ['promotion-1'] }), [9_000])
    const threshold = { scope: items('item-1'), minimumMinor: 20_000, minimumThousandths: 0 }
    const basket = aPromotion({ threshold })
    assert.deepEqual(prices([basket]), [10_000])
    assert.deepEqual(prices([basket], [aLine({ quantityThousandths: 2_000 })]), [18_000])
    const pieces = aPromotion({
      threshold: { ...threshold, minimumMinor: 0, minimumThousandths: 3_000 },
    })
    assert.deepEqual(prices([pieces], [aLine({ quantityThousandths: 2_999 })]), [29_990])
    assert.deepEqual(prices([pieces], [aLine({ quantityThousandths: 3_000 })]), [27_000])
  })

  test('stop at the floor of the goods and say what was held back', ({ assert }) => {
    const traits = { departmentIds: [], tags: [], floorUnitPriceMinorE4: 80_000_000 }
    const half = aPromotion({ effect: linePercent(50) })
    const sale = aSale({ lines: [aLine({ traits })], promotions: inForce([half]) })
    const { lines, explanation } = priceSale(sale)
    assert.equal(lines[0]!.grossMinor, 8_000)
    assert.equal(explanation.find(({ stage }) => stage === 'line')!.detail.heldBackMinor, 3_000)
    const sunk = aLine({ traits: { ...traits, floorUnitPriceMinorE4: 100_000_000 } })
    const held = priceSale(aSale({ lines: [sunk], promotions: inForce([half]) })).explanation
    const passed = held.find(({ code }) => code === 'line.promotion_passed')
    assert.equal(passed?.detail.why, 'floor')
  })

  test('come before what an operator keyed and leave goods coming back alone', ({ assert }) => {
    const keyed = aLine({ discount: percentOff(10) })
    assert.deepEqual(prices([aPromotion()], [keyed]), [8_100])
    const sold = aLine({ lineId: 'sold', discount: amountOff(100) })
    const source = soldAs(sold, priceSale(aSale({ lines: [sold] })).lines[0]!)
    assert.deepEqual(prices([aPromotion()], [aReturn(sold, source, 1_000)]), [-9_900])
    const blind = aLine({ quantityThousandths: -1_000 })
    assert.deepEqual(prices([aPromotion()], [blind]), [-10_000])
  })
})
