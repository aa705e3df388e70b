import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { Promotion } from '#pricing/promotions/promotion'
import type { SampleItem } from '#app/promotions/preview/load_sample_items'
import {
  nextMoment,
  sampleInput,
  startingPieces,
  type SampleSale,
} from '#resources/components/promotions/preview/sample_sale'
import { whyNot } from '#resources/components/promotions/preview/why_not'
import { ALL_GOODS, definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'

const PRICES = {
  storeId: 's',
  country: 'NO',
  currency: 'NOK',
  currencyDigits: 2,
  includesTax: true,
  showsLowestPrice: true,
  timeZone: 'UTC',
}
const COFFEE: SampleItem = {
  id: 'coffee',
  name: 'Coffee',
  unitPriceMinorE4: 4_000 * 10_000,
  floorUnitPriceMinorE4: null,
  departmentIds: ['drinks'],
  tags: [],
}
const BUN: SampleItem = { ...COFFEE, id: 'bun', name: 'Bun', departmentIds: ['bakery'] }
const SUNDAY = { date: '2026-11-22', time: '12:00', weekday: 7 }

const promotionWith = (changes: Partial<Promotion>, id = 'own'): Promotion => ({
  ...definitionWith(),
  promotionId: id,
  version: 1,
  name: id,
  ...changes,
})
const sampleWith = (changes: Partial<SampleSale> = {}): SampleSale => ({
  lines: [{ item: COFFEE, pieces: 2 }],
  moment: SUNDAY,
  customerGroupIds: [],
  hasCoupon: false,
  ...changes,
})
function answer(promotion: Promotion, sample = sampleWith(), before: Promotion[] = []) {
  const priced = priceSale(
    sampleInput(sample, { tried: promotion, promotions: [...before, promotion] }, PRICES)
  )
  return whyNot(promotion, sample, priced)
}

test.group('Why a promotion does not count on the sample sale', () => {
  test('there is no reason when it does', ({ assert }) => {
    assert.isNull(answer(promotionWith({})))
  })

  test('the time, the customer, the coupon', ({ assert }) => {
    const times = { from: null, to: null, weekdays: [], hours: [] }
    const reasonOf = (changes: Partial<Promotion>) => answer(promotionWith(changes))?.reason
    assert.equal(reasonOf({ times: { ...times, to: '2026-11-22T12:00' } }), 'dates')
    assert.equal(reasonOf({ times: { ...times, weekdays: [1] } }), 'hours')
    assert.equal(reasonOf({ audienceGroupIds: ['club'] }), 'audience')
    assert.equal(reasonOf({ needsCoupon: true }), 'coupon')
  })

  test('goods that are not meant, or left out, or not there', ({ assert }) => {
    const bakery = { ...NO_GOODS, departmentIds: ['bakery'] }
    const drinks = { ...NO_GOODS, departmentIds: ['drinks'] }
    assert.equal(answer(promotionWith({ scope: bakery }))?.reason, 'no_goods')
    assert.equal(answer(promotionWith({ exclusions: drinks }))?.reason, 'excluded')
    const empty = sampleWith({ lines: [{ item: COFFEE, pieces: 0 }] })
    assert.equal(answer(promotionWith({}), empty)?.reason, 'no_lines')
  })

  test('a threshold, a quantity, an amount that is not reached', ({ assert }) => {
    const threshold = { scope: ALL_GOODS, minimumMinor: 8_001, minimumThousandths: 0 }
    assert.equal(answer(promotionWith({ threshold }))?.reason, 'threshold')
    const percent = { kind: 'percent' as const, ratePpm: 100_000 }
    const steps = [{ fromThousandths: 3_000, discount: percent }]
    assert.deepEqual(
      answer(promotionWith({ effect: { kind: 'line', steps, countsTogether: false } })),
      { reason: 'quantity_missing', fromThousandths: 3_000 }
    )
    const basket = { kind: 'basket' as const, steps: [{ fromMinor: 10_000, discount: percent }] }
    assert.deepEqual(answer(promotionWith({ effect: basket })), {
      reason: 'amount_missing',
      missingMinor: 2_000,
    })
  })

  test('the part of a set that is not complete', ({ assert }) => {
    const effect = {
      kind: 'set' as const,
      groups: [
        { scope: { ...NO_GOODS, itemIds: ['coffee'] }, pieces: 1 },
        { scope: { ...NO_GOODS, itemIds: ['bun'] }, pieces: 2 },
      ],
      reward: { kind: 'price' as const, priceMinor: 9_900 },
    }
    const sample = sampleWith({
      lines: [
        { item: COFFEE, pieces: 1 },
        { item: BUN, pieces: 1 },
      ],
    })
    assert.deepEqual(answer(promotionWith({ effect }), sample), {
      reason: 'set_incomplete',
      group: 1,
      missing: 1,
    })
    sample.lines[1]!.pieces = 2
    assert.isNull(answer(promotionWith({ effect }), sample))
  })

  test('another promotion that stands alone, or takes more in one group', ({ assert }) => {
    const alone = promotionWith({ stacking: { kind: 'exclusive' } }, 'other')
    assert.equal(answer(promotionWith({}), sampleWith(), [alone])?.reason, 'exclusive')
    const group = { kind: 'best_of_group' as const, group: 'Spring' }
    const step = (ratePpm: number) => ({
      kind: 'line' as const,
      steps: [{ fromThousandths: 0, discount: { kind: 'percent' as const, ratePpm } }],
      countsTogether: false,
    })
    const better = promotionWith({ stacking: group, effect: step(500_000) }, 'other')
    const own = promotionWith({ stacking: group, effect: step(100_000) })
    assert.equal(answer(own, sampleWith(), [better])?.reason, 'better_in_group')
  })
})

test.group('The sample sale', () => {
  test('begins with quantities at which the promotion counts', ({ assert }) => {
    const cheapest = { kind: 'cheapest' as const, pieces: 1, ratePpm: 1_000_000 }
    const three = definitionWith({
      effect: { kind: 'set', groups: [{ scope: ALL_GOODS, pieces: 3 }], reward: cheapest },
    })
    assert.deepEqual(startingPieces(three, [COFFEE, BUN]), [3, 0])
    const percent = { kind: 'percent' as const, ratePpm: 100_000 }
    const from = definitionWith({
      effect: { kind: 'basket', steps: [{ fromMinor: 10_000, discount: percent }] },
    })
    assert.deepEqual(startingPieces(from, [COFFEE, BUN]), [3, 0])
  })

  test('is made at the next minute at which the promotion runs', ({ assert }) => {
    const times = {
      from: '2026-11-25T10:00',
      to: null,
      weekdays: [1, 5],
      hours: [{ from: '14:00', to: '16:00' }],
    }
    assert.deepEqual(nextMoment(definitionWith({ times }), SUNDAY), {
      date: '2026-11-27',
      time: '14:00',
      weekday: 5,
    })
    assert.deepEqual(nextMoment(definitionWith(), SUNDAY), SUNDAY)
  })

  test('has the coupon of the promotion that is tried, and of no other', ({ assert }) => {
    const other = promotionWith({ needsCoupon: true }, 'other')
    const couponsOf = (tried: Promotion, hasCoupon = true) =>
      sampleInput(sampleWith({ hasCoupon }), { tried, promotions: [other, tried] }, PRICES)
        .promotions!.couponPromotionIds
    assert.deepEqual(couponsOf(promotionWith({})), [])
    assert.deepEqual(couponsOf(promotionWith({ needsCoupon: true })), ['own'])
    assert.deepEqual(couponsOf(promotionWith({ needsCoupon: true }), false), [])
  })
})
