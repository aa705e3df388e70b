import { test } from '@japa/runner'
import fc from 'fast-check'
import type { SoldLineRow } from '../../server/rows.ts'
import { settle } from '../../server/settle_order.ts'

const amount = fc.integer({ min: 1, max: 10_000_000 })
const sold = fc.array(
  fc.record({
    role: fc.constantFrom('goods' as const, 'deposit' as const),
    amountMinor: amount,
    isPaid: fc.boolean(),
    isReversed: fc.boolean(),
    isBack: fc.boolean(),
    isBackReversed: fc.boolean(),
  }),
  { maxLength: 12 }
)

function rowsOf(cases: typeof sold extends fc.Arbitrary<infer Of> ? Of : never): SoldLineRow[] {
  return cases.flatMap((one, index) => {
    const at = `2026-11-22T10:00:${String(index).padStart(2, '0')}.000Z`
    const row: SoldLineRow = {
      ...{ id: `line-${index}`, order_id: 'order', role: one.role, source_id: null, at },
      quantity_thousandths: 1_000,
      amount_minor: one.amountMinor,
      sale_id: one.isPaid ? `sale-${index}` : null,
      receipt_number: one.isPaid ? `1-1-${index}` : null,
      is_reversed: one.isReversed,
    }
    const back: SoldLineRow = {
      ...row,
      ...{ id: `back-${index}`, role: 'back', source_id: row.id, is_reversed: one.isBackReversed },
      quantity_thousandths: -1_000,
      amount_minor: -one.amountMinor,
    }
    return one.isBack ? [row, back] : [row]
  })
}

test.group('What was paid for a repair', () => {
  test('has as deposit just what was paid ahead, stands, and did not come back', ({ assert }) => {
    fc.assert(
      fc.property(sold, (cases) => {
        const { depositMinor, deposits } = settle(rowsOf(cases))
        const standing = cases.filter(
          (one) =>
            one.role === 'deposit' &&
            one.isPaid &&
            !one.isReversed &&
            (!one.isBack || one.isBackReversed)
        )
        assert.equal(
          depositMinor,
          standing.reduce((sum, one) => sum + one.amountMinor, 0)
        )
        assert.lengthOf(deposits, standing.length)
      })
    )
  })

  test('comes to the same in whatever order it is told', ({ assert }) => {
    const shuffled = sold.chain((cases) => {
      const rows = rowsOf(cases)
      return fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
      )
    })
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        assert.equal(settle(others).depositMinor, settle(rows).depositMinor)
        assert.equal(settle(others).receipt === null, settle(rows).receipt === null)
      })
    )
  })
})
