import { test } from '@japa/runner'
import { checkDraft, finishedDraft } from '#pricing/promotions/check_draft'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import { ALL_GOODS, definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'

const draftWith = (changes: Partial<PromotionDraft>): PromotionDraft => ({
  ...definitionWith(),
  ...changes,
})
const found = (changes: Partial<PromotionDraft>) =>
  checkDraft(draftWith(changes)).map(({ field, reason }) => `${field}: ${reason}`)
const oneGroup = (pieces: number | null) => [{ scope: draftWith({}).scope, pieces }]

test.group('What a draft of a promotion still needs', () => {
  test('nothing, when every figure is there', ({ assert }) => {
    assert.deepEqual(checkDraft(definitionWith()), [])
    assert.deepEqual(finishedDraft(definitionWith()), definitionWith())
  })

  test('goods, unless its sets name them', ({ assert }) => {
    assert.deepEqual(found({ scope: NO_GOODS }), ['scope: no_goods'])
    const reward = { kind: 'percent' as const, ratePpm: 100_000 }
    const set = { kind: 'set' as const, groups: oneGroup(2), reward }
    assert.deepEqual(found({ scope: NO_GOODS, effect: set }), [])
    const empty = { ...set, groups: [{ scope: NO_GOODS, pieces: 2 }] }
    assert.deepEqual(found({ effect: empty }), ['effect.groups.0.scope: no_goods'])
  })

  test('figures that are missing or beyond their bounds are named one by one', ({ assert }) => {
    const step = (fromThousandths: number | null, ratePpm: number | null) => ({
      fromThousandths,
      discount: { kind: 'percent' as const, ratePpm },
    })
    const effect = {
      kind: 'line' as const,
      countsTogether: false,
      steps: [step(null, 100_000), step(3_000, null), step(2_000, 1_000_001), step(4_000, 0)],
    }
    assert.deepEqual(found({ effect }), [
      'effect.steps.2: steps_rise',
      'effect.steps.0.fromThousandths: missing',
      'effect.steps.1.discount: missing',
      'effect.steps.2.discount: out_of_range',
      'effect.steps.3.discount: out_of_range',
    ])
    assert.isNull(finishedDraft(draftWith({ effect })))
  })

  test('an amount taken off is more than nothing, a new price may be nothing', ({ assert }) => {
    const of = (discount: { kind: 'amount'; amountMinor: number }) => ({
      kind: 'basket' as const,
      steps: [{ fromMinor: 0, discount }],
    })
    assert.deepEqual(found({ effect: of({ kind: 'amount', amountMinor: 0 }) }), [
      'effect.steps.0.discount: out_of_range',
    ])
    const price = { kind: 'price' as const, unitPriceMinorE4: 0 }
    const steps = [{ fromThousandths: 0, discount: price }]
    assert.deepEqual(found({ effect: { kind: 'line', steps, countsTogether: false } }), [])
    assert.deepEqual(found({ effect: { kind: 'line', steps: [], countsTogether: false } }), [
      'effect.steps: no_steps',
    ])
  })

  test('the cheapest of a set are fewer than its pieces, in one part', ({ assert }) => {
    const reward = { kind: 'cheapest' as const, pieces: 3, ratePpm: 1_000_000 }
    const effect = { kind: 'set' as const, groups: oneGroup(3), reward }
    assert.deepEqual(found({ effect }), ['effect.reward.pieces: all_for_nothing'])
    const two = { ...effect, groups: [...oneGroup(4), ...oneGroup(1)] }
    assert.deepEqual(found({ effect: two }), ['effect.groups: one_set_group'])
  })

  test('something cheaper needs something bought', ({ assert }) => {
    const reward = { kind: 'last_group' as const, ratePpm: 500_000 }
    const effect = { kind: 'set' as const, groups: oneGroup(1), reward }
    assert.deepEqual(found({ effect }), ['effect.groups: two_set_groups'])
  })

  test('times are minutes of days that there are, the end after the beginning', ({ assert }) => {
    const times = { ...definitionWith().times }
    const told = (changes: Partial<PromotionDraft['times']>) =>
      found({ times: { ...times, ...changes } })
    assert.deepEqual(told({ from: '2028-02-29T08:00', to: '2028-03-01T00:00' }), [])
    const isRead = (from: string) => told({ from }).length === 0
    const days = ['2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31', '0001-01-01']
    assert.isTrue(days.every((day) => isRead(`${day}T08:00`)))
    const noDays = ['2026-02-29', '2100-02-29', '2026-04-31', '2026-02-00', '2026-00-01']
    assert.isFalse([...noDays, '2026-13-01', '0000-01-01'].some((day) => isRead(`${day}T08:00`)))
    const noTexts = ['2026-02-01', '2026-02-01T24:00', '12026-02-01T08:00', '2026-02-01T08:00:00']
    assert.isFalse([...noTexts, 'tomorrow'].some(isRead))
    assert.deepEqual(told({ from: '2026-02-29T08:00' }), ['times.from: no_date'])
    assert.deepEqual(told({ to: '2026-13-01T08:00' }), ['times.to: no_date'])
    assert.deepEqual(told({ to: '2026-12-01T08:00' }), [])
    assert.deepEqual(told({ from: '2026-02-01T08:00', to: '2026-02-01T08:00' }), [
      'times.to: ends_before_start',
    ])
    assert.deepEqual(told({ weekdays: [1, 1] }), ['times.weekdays: no_weekday'])
    for (const weekday of [0, 8, 1.5, null]) {
      assert.deepEqual(told({ weekdays: [weekday] }), ['times.weekdays: no_weekday'])
    }
    assert.deepEqual(told({ weekdays: [1, 7] }), [])
    assert.deepEqual(told({ hours: [{ from: '16:00', to: '16:00' }] }), ['times.hours.0: no_hours'])
    assert.deepEqual(told({ hours: [{ from: '24:00', to: '02:00' }] }), ['times.hours.0: no_hours'])
    assert.deepEqual(told({ hours: [{ from: '22:00', to: '02:00' }] }), [])
    for (const to of ['2:00', '112:00', '12:000', '12:60', '']) {
      assert.deepEqual(told({ hours: [{ from: '22:00', to }] }), ['times.hours.0: no_hours'])
    }
  })

  test('who chose some customers, a threshold or a group of promotions says which', ({
    assert,
  }) => {
    assert.deepEqual(found({ audienceGroupIds: [] }), ['audienceGroupIds: no_groups'])
    const nothing = { scope: NO_GOODS, minimumMinor: 0, minimumThousandths: 0 }
    assert.deepEqual(found({ threshold: nothing }), [
      'threshold: no_threshold',
      'threshold.scope: no_goods',
    ])
    const unfinished = { scope: ALL_GOODS, minimumMinor: null, minimumThousandths: -1 }
    assert.deepEqual(found({ threshold: unfinished }), [
      'threshold.minimumMinor: missing',
      'threshold.minimumThousandths: out_of_range',
    ])
    const fromAmount = { scope: ALL_GOODS, minimumMinor: 1, minimumThousandths: 0 }
    assert.deepEqual(found({ threshold: fromAmount }), [])
    const fromPieces = { scope: ALL_GOODS, minimumMinor: 0, minimumThousandths: 1 }
    assert.deepEqual(found({ threshold: fromPieces }), [])
    const named = (group: string) => found({ stacking: { kind: 'best_of_group', group } })
    for (const group of [' ', 'x'.repeat(41)]) {
      assert.deepEqual(named(group), ['stacking: stacking_group'])
    }
    assert.deepEqual(named(` ${'x'.repeat(40)} `), [])
    assert.deepEqual(found({ maxUsesPerSale: 0 }), ['maxUsesPerSale: out_of_range'])
  })
})
