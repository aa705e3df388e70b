import fc from 'fast-check'
import type {
  ItemScope,
  ItemTraits,
  LineDiscount,
  Promotion,
  PromotionContext,
  PromotionEffect,
  SetReward,
} from '#pricing/index'
import { everything, friday, nothing } from '#tests/support/pricing/promotions'

const ratePpm = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 1_000_000))
const amountMinor = fc.integer({ min: 0, max: 30_000 })
const unitMinorE4 = fc.integer({ min: 0, max: 300_000_000 })

export const itemTraits: fc.Arbitrary<ItemTraits | null> = fc.option(
  fc.record({
    departmentIds: fc.subarray(['food', 'cheese', 'home']),
    tags: fc.subarray(['eco', 'sale']),
    floorUnitPriceMinorE4: fc.option(unitMinorE4, { nil: null, freq: 2 }),
  }),
  { nil: null }
)

const scope: fc.Arbitrary<ItemScope> = fc.oneof(
  fc.constant(everything),
  fc.record({
    isAll: fc.constant(false),
    itemIds: fc.subarray(['item-1', 'item-2', 'item-3']),
    departmentIds: fc.subarray(['food', 'home']),
    tags: fc.subarray(['eco', 'sale']),
  })
)

const lineDiscount: fc.Arbitrary<LineDiscount> = fc.oneof(
  ratePpm.map((rate) => ({ kind: 'percent' as const, ratePpm: rate })),
  unitMinorE4.map((unit) => ({ kind: 'amount' as const, unitAmountMinorE4: unit })),
  unitMinorE4.map((unit) => ({ kind: 'price' as const, unitPriceMinorE4: unit }))
)

const byLine: fc.Arbitrary<PromotionEffect> = fc.record({
  kind: fc.constant('line' as const),
  countsTogether: fc.boolean(),
  steps: fc.tuple(lineDiscount, lineDiscount).map(([few, many]) => [
    { fromThousandths: 0, discount: few },
    { fromThousandths: 6_000, discount: many },
  ]),
})

const setGroup = fc.record({ scope, pieces: fc.integer({ min: 1, max: 4 }) })

const setReward: fc.Arbitrary<SetReward> = fc.oneof(
  amountMinor.map((price) => ({ kind: 'price' as const, priceMinor: price })),
  ratePpm.map((rate) => ({ kind: 'percent' as const, ratePpm: rate })),
  amountMinor.map((amount) => ({ kind: 'amount' as const, amountMinor: amount })),
  ratePpm.map((rate) => ({ kind: 'last_group' as const, ratePpm: rate }))
)

const bySet: fc.Arbitrary<PromotionEffect> = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    groups: fc.array(setGroup, { minLength: 1, maxLength: 3 }),
    reward: setReward,
  }),
  fc.record({ group: setGroup, rate: ratePpm }).map(({ group, rate }) => ({
    kind: 'set' as const,
    groups: [group],
    reward: { kind: 'cheapest' as const, pieces: 1, ratePpm: rate },
  }))
)

const byBasket: fc.Arbitrary<PromotionEffect> = fc.record({
  kind: fc.constant('basket' as const),
  steps: fc.tuple(amountMinor, ratePpm, amountMinor).map(([fromMinor, rate, amount]) => [
    { fromMinor, discount: { kind: 'percent' as const, ratePpm: rate } },
    { fromMinor: fromMinor + 10_000, discount: { kind: 'amount' as const, amountMinor: amount } },
  ]),
})

const promotion: fc.Arbitrary<Promotion> = fc.record({
  promotionId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  version: fc.constant(1),
  name: fc.constant('Campaign'),
  stacking: fc.constantFrom(
    { kind: 'stack' as const },
    { kind: 'exclusive' as const },
    { kind: 'best_of_group' as const, group: 'week' }
  ),
  percentOf: fc.constantFrom('remaining' as const, 'list' as const),
  times: fc.constantFrom(
    { from: null, to: null, weekdays: [], hours: [] },
    { from: null, to: null, weekdays: [5], hours: [{ from: '16:00', to: '18:00' }] },
    { from: '2027-01-01T00:00', to: null, weekdays: [], hours: [] }
  ),
  audienceGroupIds: fc.constantFrom(null, ['club'], ['staff']),
  needsCoupon: fc.integer({ min: 0, max: 3 }).map((draw) => draw === 0),
  scope,
  exclusions: fc.oneof(
    { weight: 3, arbitrary: fc.constant(nothing) },
    { weight: 1, arbitrary: scope }
  ),
  threshold: fc.option(
    fc.record({
      scope,
      minimumMinor: amountMinor,
      minimumThousandths: fc.integer({ min: 0, max: 4_000 }),
    }),
    { nil: null }
  ),
  effect: fc.oneof(byLine, bySet, byBasket),
  maxUsesPerSale: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
})

/** Two of three sales meet up to six promotions, each with an id of its own. */
export const promotionContext: fc.Arbitrary<PromotionContext | null> = fc.option(
  fc
    .tuple(
      fc.uniqueArray(promotion, { maxLength: 6, selector: ({ promotionId }) => promotionId }),
      fc.subarray(['club', 'staff']),
      fc.subarray(['a', 'b', 'c'])
    )
    .map(([promotions, customerGroupIds, couponPromotionIds]) => ({
      promotions,
      moment: friday,
      customerGroupIds,
      couponPromotionIds,
    })),
  { nil: null, freq: 3 }
)
