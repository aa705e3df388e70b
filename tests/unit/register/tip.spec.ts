import { test } from '@japa/runner'
import fc from 'fast-check'
import { settle } from '#pricing/index'
import {
  addTender,
  newDraft,
  type DraftSale,
  type DraftTip,
} from '#resources/register/sale/draft_sale'
import { tipMinorOf, withTip } from '#resources/register/sale/tip'

const TEN_PERCENT: DraftTip = { kind: 'percent', percent: 10 }
const draftWith = (tip: DraftTip | null) => withTip(newDraft('sale-1', '2026-11-22T10:00:00Z'), tip)

test.group('Tip', () => {
  test('of a percentage follows the total and is rounded half up once', ({ assert }) => {
    const draft = draftWith(TEN_PERCENT)
    const tips = [994, 995, 1_000, 10_005].map((totalMinor) => tipMinorOf(draft, totalMinor))
    assert.deepEqual(tips, [99, 100, 100, 1_001])
  })

  test('of an amount stays while the total changes', ({ assert }) => {
    const draft = draftWith({ kind: 'amount', amountMinor: 250 })
    assert.deepEqual([tipMinorOf(draft, 1_000), tipMinorOf(draft, 50)], [250, 250])
  })

  test('is nothing where money goes back or nothing is paid', ({ assert }) => {
    for (const tip of [TEN_PERCENT, { kind: 'amount', amountMinor: 250 } as const, null])
      assert.deepEqual([tipMinorOf(draftWith(tip), 0), tipMinorOf(draftWith(tip), -1_000)], [0, 0])
  })

  test('is kept as it is over a reload and can be taken off until the first tender', ({
    assert,
  }) => {
    const kept = JSON.parse(JSON.stringify(draftWith(TEN_PERCENT))) as DraftSale
    assert.deepEqual(kept.tip, TEN_PERCENT)
    assert.isNull(withTip(kept, null).tip)
    const given = addTender(kept, {
      tenderId: 'tender-1',
      tenderTypeId: 'card',
      name: 'Card',
      kind: 'card',
      givenMinor: 100,
      reference: null,
    })
    assert.equal(withTip(given, null), given)
  })

  test('of any sale is rounded together with its total, as if both were one', ({ assert }) => {
    const figures = fc.record({
      totalMinor: fc.integer({ min: 1, max: 5_000_000 }),
      tipMinor: fc.nat(500_000),
      stepMinor: fc.constantFrom(1, 5, 10, 50, 100),
    })
    fc.assert(
      fc.property(figures, ({ totalMinor, tipMinor, stepMinor }) => {
        const terms = { tenders: [], cashRounding: { stepMinor, mode: 'half_up' as const } }
        assert.deepEqual(
          settle({ totalMinor, tipMinor, ...terms }),
          settle({ totalMinor: totalMinor + tipMinor, tipMinor: 0, ...terms })
        )
      })
    )
  })
})
