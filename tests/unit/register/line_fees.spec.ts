import { test } from '@japa/runner'
import type { ReturnableLine } from '#app/sales/returns/returnable_sale'
import { addLine, changeLine, newDraft, removeLine } from '#resources/register/sale/draft_sale'
import { feeLines, movedFee } from '#resources/register/sale/line_fees'
import { followGoods } from '#resources/register/returns/choose_lines'
import { aDraftLine, anItem } from '#tests/support/register_drafts'

const empty = newDraft('sale-1', '2026-11-22T09:00:00.000Z')
const pant = anItem({ id: 'pant', name: 'Pant', kind: 'deposit', unitPriceMinorE4: 2_000_000 })

function bottle(lineId: string, perUnit = 1) {
  const line = aDraftLine({ lineId, itemId: 'cola', name: 'Cola' })
  const fees = [{ itemId: 'pant', quantityThousandths: perUnit * 1_000 }]
  const fee = feeLines(line, fees, {
    items: [pant],
    departmentName: () => null,
    newId: () => `fee-of-${lineId}`,
  })
  return { line, fee }
}

function rungUp(perUnit = 1) {
  const { line, fee } = bottle('bottles', perUnit)
  return addLine(empty, line, fee)
}

const quantities = (draft: ReturnType<typeof rungUp>) =>
  draft.lines.map(({ lineId, quantityThousandths }) => [lineId, quantityThousandths])

test.group('Fees of a line', () => {
  test('stand behind their goods and belong to them', ({ assert }) => {
    const draft = rungUp(24)
    assert.deepEqual(quantities(draft), [
      ['bottles', 1_000],
      ['fee-of-bottles', 24_000],
    ])
    const of = { lineId: 'bottles', perUnitThousandths: 24_000 }
    assert.deepEqual(draft.lines[1]!.fee, { kind: 'deposit', of })
    assert.equal(draft.lastLineId, 'bottles')
  })

  test('follow a second scan, a changed quantity and goods that come back', ({ assert }) => {
    const { line, fee } = bottle('more')
    const twice = addLine(rungUp(), line, fee)
    assert.deepEqual(quantities(twice), [
      ['bottles', 2_000],
      ['fee-of-bottles', 2_000],
    ])
    const back = changeLine(twice, 'bottles', { quantityThousandths: -3_000 })
    assert.equal(back.lines[1]!.quantityThousandths, -3_000)
  })

  test('go when their goods are struck', ({ assert }) => {
    const bread = aDraftLine({ lineId: 'bread' })
    const draft = removeLine(addLine(rungUp(), bread), 'bottles')
    assert.deepEqual(quantities(draft), [['bread', 1_000]])
  })

  test('a deposit scanned by itself never joins one that follows goods', ({ assert }) => {
    const own = aDraftLine({ lineId: 'own', itemId: 'pant', listUnitPriceMinorE4: 2_000_000 })
    const loose = { ...own, fee: { kind: 'deposit' as const, of: null } }
    assert.lengthOf(addLine(rungUp(), loose).lines, 3)
  })

  test('of a returned line belong to the new line, or to none', ({ assert }) => {
    const fee = { kind: 'deposit' as const, of: { lineId: 'old', perUnitThousandths: 1_000 } }
    assert.deepEqual(movedFee(fee, new Map([['old', 'new']])), {
      kind: 'deposit',
      of: { lineId: 'new', perUnitThousandths: 1_000 },
    })
    assert.deepEqual(movedFee(fee, new Map()), { kind: 'deposit', of: null })
    assert.isNull(movedFee(null, new Map()))
  })

  test('come back with their goods, never more than are left', ({ assert }) => {
    const of = { lineId: 'bottles', perUnitThousandths: 6_000 }
    const lines = [
      { lineId: 'bottles', remainingThousandths: 2_000, fee: null },
      { lineId: 'pant', remainingThousandths: 11_000, fee: { kind: 'deposit', of } },
    ] as ReturnableLine[]
    const chosen = (quantityThousandths: number) =>
      followGoods(lines, [
        { lineId: 'bottles', quantityThousandths, reason: 'Faulty', condition: null },
        { lineId: 'pant', quantityThousandths: 0, reason: '', condition: null },
      ])[1]
    assert.deepEqual(chosen(1_000), {
      lineId: 'pant',
      quantityThousandths: 6_000,
      reason: 'Faulty',
      condition: null,
    })
    assert.equal(chosen(2_000)?.quantityThousandths, 11_000)
  })
})
