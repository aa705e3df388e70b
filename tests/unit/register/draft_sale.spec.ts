import { test } from '@japa/runner'
import { addLine, changeLine, newDraft, removeLine } from '#resources/register/sale/draft_sale'
import { createSelling } from '#resources/register/sale/selling'
import * as acts from '#resources/register/sale/draft_acts'
import { aDraftLine, pricingSettingsOf } from '#tests/support/register_drafts'

const empty = newDraft('sale-1', '2026-11-22T09:00:00.000Z')
const actor = { operatorId: 'kari', now: '2026-11-22T09:00:00.000Z' }

function givenSelling() {
  const kept: string[][] = []
  const refused: string[] = []
  let now = actor.now
  let lastId = 0
  const selling = createSelling({
    settings: pricingSettingsOf,
    newId: () => `id-${++lastId}`,
    actor: () => ({ ...actor, now }),
    keep: ({ lines }) => kept.push(lines.map(({ name }) => name)),
    onRefused: (reason) => refused.push(reason),
  })
  return { selling, kept, refused, at: (moment: string) => (now = moment) }
}

test.group('The sale on the screen', () => {
  test('a second piece of the same item is counted up on its line', ({ assert }) => {
    const draft = addLine(addLine(empty, aDraftLine()), aDraftLine({ lineId: 'line-2' }))
    assert.deepEqual(
      draft.lines.map(({ lineId, quantityThousandths }) => [lineId, quantityThousandths]),
      [['line-1', 2_000]]
    )
    assert.equal(draft.lastLineId, 'line-1')
  })

  test('a line with a discount, a price, a note or a weight of its own is never counted up', ({
    assert,
  }) => {
    const discount = {
      kind: 'percent',
      ratePpm: 100_000,
      reason: 'Damaged',
      authorisedById: null,
    } as const
    const override = { unitPriceMinorE4: 1, reason: 'Agreed', authorisedById: null }
    for (const own of [
      { discount },
      { override },
      { note: 'Gift' },
      { unit: 'kilogram' as const },
    ]) {
      const draft = addLine(
        addLine(empty, aDraftLine(own)),
        aDraftLine({ ...own, lineId: 'line-2' })
      )
      assert.lengthOf(draft.lines, 2, JSON.stringify(own))
    }
  })

  test('goods that come back never join goods that go out', ({ assert }) => {
    const back = aDraftLine({ lineId: 'line-2', quantityThousandths: -1_000 })
    assert.lengthOf(addLine(addLine(empty, aDraftLine()), back).lines, 2)
  })

  test('the last line taken out takes the discount on the sale with it', ({ assert }) => {
    const saleDiscount = {
      kind: 'amount',
      amountMinor: 100,
      reason: 'x',
      authorisedById: null,
    } as const
    const draft = { ...addLine(empty, aDraftLine()), saleDiscount }
    assert.isNull(removeLine(draft, 'line-1').saleDiscount)
  })

  test('every act can be undone, newest first, and nothing before the sale', ({ assert }) => {
    const { selling } = givenSelling()
    selling.change(addLine(selling.draft.value, aDraftLine()))
    selling.change(changeLine(selling.draft.value, 'line-1', { quantityThousandths: 3_000 }))
    assert.equal(selling.priced.value.totals.grossMinor, 3_000)
    selling.undo()
    assert.equal(selling.priced.value.totals.grossMinor, 1_000)
    selling.undo()
    selling.undo()
    assert.lengthOf(selling.draft.value.lines, 0)
    assert.isFalse(selling.canUndo.value)
  })

  test('a sale begins with its first line, however long ago the one before it ended', ({
    assert,
  }) => {
    const { selling, at } = givenSelling()
    at('2026-11-22T13:05:00.000Z')
    selling.change(addLine(selling.draft.value, aDraftLine()))
    at('2026-11-22T13:07:00.000Z')
    selling.change(addLine(selling.draft.value, aDraftLine({ lineId: 'line-2', itemId: 'item-2' })))
    assert.equal(selling.draft.value.startedAt, '2026-11-22T13:05:00.000Z')
  })

  test('a change that cannot be priced never gets on the screen nor into the store', ({
    assert,
  }) => {
    const { selling, kept, refused } = givenSelling()
    const before = kept.length
    const isDone = selling.change(
      addLine(selling.draft.value, aDraftLine({ taxCategoryId: 'gone' }))
    )
    assert.isFalse(isDone)
    assert.deepEqual(refused, ['tax_category_unknown'])
    assert.lengthOf(selling.draft.value.lines, 0)
    assert.equal(kept.length, before)
  })

  test('a sale that comes back to lower prices keeps its goods and loses what was keyed off them', ({
    assert,
  }) => {
    const { selling, refused } = givenSelling()
    const discount = {
      kind: 'amount',
      amountMinor: 1_500,
      reason: 'Damaged',
      authorisedById: null,
    } as const
    selling.restore({ ...empty, lines: [aDraftLine({ discount })] })
    assert.deepEqual(refused, ['discount_out_of_range'])
    assert.deepInclude(selling.draft.value.lines[0], { lineId: 'line-1', discount: null })
    selling.restore({ ...empty, lines: [aDraftLine({ taxCategoryId: 'gone' })] })
    assert.lengthOf(selling.draft.value.lines, 0)
  })

  test('a voided sale leaves its entry, and undo takes sale and entry back', ({ assert }) => {
    const { selling } = givenSelling()
    selling.change(addLine(selling.draft.value, aDraftLine()))
    selling.voidSale()
    assert.deepEqual(
      selling.draft.value.acts.map(({ kind, payload }) => [kind, payload.amountMinor]),
      [['sale.voided', 1_000]]
    )
    selling.undo()
    assert.lengthOf(selling.draft.value.lines, 1)
    assert.deepEqual(selling.draft.value.acts, [])
  })

  test('while it is being paid nothing is undone', ({ assert }) => {
    const { selling } = givenSelling()
    selling.change(addLine(selling.draft.value, aDraftLine()))
    selling.amend({ ...selling.draft.value, stage: 'paying' })
    selling.undo()
    assert.lengthOf(selling.draft.value.lines, 1)
    assert.isFalse(selling.canUndo.value)
  })

  test('a voided line stays in the journal with its amount', ({ assert }) => {
    const { selling } = givenSelling()
    selling.change(addLine(selling.draft.value, aDraftLine({ quantityThousandths: 2_000 })))
    const [line] = selling.draft.value.lines
    const draft = acts.voidLine(selling.draft.value, line!, selling.priced.value, actor)
    assert.lengthOf(draft.lines, 0)
    assert.containSubset(draft.acts, [{ kind: 'line.voided', payload: { amountMinor: 2_000 } }])
  })
})
