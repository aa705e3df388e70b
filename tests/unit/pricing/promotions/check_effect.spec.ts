import { test } from '@japa/runner'
import {
  type ItemScope,
  MAX_AMOUNT_MINOR,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_RATE_PPM,
  MAX_UNIT_PRICE_MINOR_E4,
} from '#pricing/index'
import { checkDraft } from '#pricing/promotions/check_draft'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import { ALL_GOODS, definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'

type Effect = PromotionDraft['effect']
type Of<Kind> = Extract<Effect, { kind: Kind }>
type Figure = number | null

function found(effect: Effect, scope: ItemScope = ALL_GOODS): string[] {
  const draft = { ...definitionWith(), scope, effect }
  return checkDraft(draft).map(({ field, reason }) => `${field}: ${reason}`)
}

function line(from: Figure, discount: Of<'line'>['steps'][number]['discount']): Effect {
  return { kind: 'line', steps: [{ fromThousandths: from, discount }], countsTogether: false }
}

function basket(from: Figure, discount: Of<'basket'>['steps'][number]['discount']): Effect {
  return { kind: 'basket', steps: [{ fromMinor: from, discount }] }
}

function set(reward: Of<'set'>['reward'], ...pieces: Figure[]): Effect {
  const groups = pieces.map((each) => ({ scope: ALL_GOODS, pieces: each }))
  return { kind: 'set', groups, reward }
}

const ten = { kind: 'percent', ratePpm: 100_000 } as const

/** A figure of an effect, where it stands, and its bounds. */
const figures: [string, (figure: Figure) => Effect, number, number][] = [
  ['effect.steps.0.fromThousandths', (from) => line(from, ten), 0, MAX_QUANTITY_THOUSANDTHS],
  ['effect.steps.0.discount', (ratePpm) => line(0, { kind: 'percent', ratePpm }), 1, MAX_RATE_PPM],
  [
    'effect.steps.0.discount',
    (unitAmountMinorE4) => line(0, { kind: 'amount', unitAmountMinorE4 }),
    1,
    MAX_UNIT_PRICE_MINOR_E4,
  ],
  [
    'effect.steps.0.discount',
    (unitPriceMinorE4) => line(0, { kind: 'price', unitPriceMinorE4 }),
    0,
    MAX_UNIT_PRICE_MINOR_E4,
  ],
  ['effect.steps.0.fromMinor', (from) => basket(from, ten), 0, MAX_AMOUNT_MINOR],
  [
    'effect.steps.0.discount',
    (ratePpm) => basket(0, { kind: 'percent', ratePpm }),
    1,
    MAX_RATE_PPM,
  ],
  [
    'effect.steps.0.discount',
    (amountMinor) => basket(0, { kind: 'amount', amountMinor }),
    1,
    MAX_AMOUNT_MINOR,
  ],
  ['effect.groups.0.pieces', (pieces) => set(ten, pieces), 1, 1_000],
  ['effect.reward', (priceMinor) => set({ kind: 'price', priceMinor }, 2), 0, MAX_AMOUNT_MINOR],
  ['effect.reward', (amountMinor) => set({ kind: 'amount', amountMinor }, 2), 1, MAX_AMOUNT_MINOR],
  ['effect.reward', (ratePpm) => set({ kind: 'percent', ratePpm }, 2), 1, MAX_RATE_PPM],
  ['effect.reward', (ratePpm) => set({ kind: 'last_group', ratePpm }, 1, 1), 1, MAX_RATE_PPM],
  ['effect.reward', (ratePpm) => set({ kind: 'cheapest', pieces: 1, ratePpm }, 2), 1, MAX_RATE_PPM],
  [
    'effect.reward.pieces',
    (pieces) => set({ kind: 'cheapest', pieces, ratePpm: 1 }, 1_000),
    1,
    999,
  ],
]

test.group('The figures of a drafted effect', () => {
  for (const [field, effectOf, least, most] of figures) {
    test(`${field} of ${JSON.stringify(effectOf(null))} is from ${least} to ${most}`, ({
      assert,
    }) => {
      assert.deepEqual(found(effectOf(null)), [`${field}: missing`])
      assert.deepEqual(found(effectOf(least - 1)), [`${field}: out_of_range`])
      assert.deepEqual(found(effectOf(least)), [])
      assert.deepEqual(found(effectOf(most)), [])
      assert.isNotEmpty(found(effectOf(most + 1)))
      assert.deepEqual(found(effectOf(least + 0.5)), [`${field}: out_of_range`])
    })
  }
})

test.group('A drafted effect', () => {
  test('has up to twenty steps, each above the one before', ({ assert }) => {
    const steps = (begins: Figure[]) =>
      found({ kind: 'basket', steps: begins.map((fromMinor) => ({ fromMinor, discount: ten })) })
    const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
    assert.deepEqual(steps([]), ['effect.steps: no_steps'])
    assert.deepEqual(steps(upTo(20)), [])
    assert.deepEqual(steps(upTo(21)), ['effect.steps: no_steps'])
    assert.deepEqual(steps([100, 100]), ['effect.steps.1: steps_rise'])
    assert.deepEqual(steps([100, 200, 150]), ['effect.steps.2: steps_rise'])
    assert.deepEqual(steps([100, null]), ['effect.steps.1.fromMinor: missing'])
  })

  test('means goods by a department or a tag as well as by an item', ({ assert }) => {
    const scopes = [
      { ...NO_GOODS, itemIds: ['milk'] },
      { ...NO_GOODS, departmentIds: ['food'] },
      { ...NO_GOODS, tags: ['eco'] },
      { ...NO_GOODS, departmentIds: ['food'], tags: ['eco'] },
    ]
    for (const scope of scopes) assert.deepEqual(found(line(0, ten), scope), [])
    assert.deepEqual(found(line(0, ten), NO_GOODS), ['scope: no_goods'])
  })

  test('on sets has one group to ten', ({ assert }) => {
    const ofGroups = (count: number) => found(set(ten, ...Array<number>(count).fill(1)))
    assert.deepEqual(ofGroups(0), ['effect.groups: no_goods'])
    assert.deepEqual(ofGroups(1), [])
    assert.deepEqual(ofGroups(10), [])
    assert.deepEqual(ofGroups(11), ['effect.groups: no_goods'])
  })

  test('on the last group of a set has a group before it', ({ assert }) => {
    const lastOf = (...pieces: number[]) =>
      found(set({ kind: 'last_group', ratePpm: 500_000 }, ...pieces))
    assert.deepEqual(lastOf(1), ['effect.groups: two_set_groups'])
    assert.deepEqual(lastOf(1, 1), [])
    assert.deepEqual(lastOf(1, 1, 1), [])
  })

  test('on the cheapest says that all are free only once it knows', ({ assert }) => {
    const cheapest = (pieces: Figure, of: Figure) =>
      found(set({ kind: 'cheapest', pieces, ratePpm: 1_000_000 }, of))
    assert.deepEqual(cheapest(1, null), ['effect.groups.0.pieces: missing'])
    assert.deepEqual(cheapest(null, 0), [
      'effect.groups.0.pieces: out_of_range',
      'effect.reward.pieces: missing',
    ])
    assert.deepEqual(cheapest(2, 2), ['effect.reward.pieces: all_for_nothing'])
  })
})
