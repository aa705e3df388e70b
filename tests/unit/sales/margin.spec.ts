import { test } from '@japa/runner'
import fc from 'fast-check'
import { lineMargin, sumMargins, type CostedLine } from '#app/sales/margin'

const arbitraryLine: fc.Arbitrary<CostedLine> = fc.record({
  netMinor: fc.integer({ min: -10_000_000, max: 10_000_000 }),
  quantityThousandths: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  unitCostMinorE4: fc.option(fc.integer({ min: 0, max: 1_000_000_000 })),
})

test.group('Margin', () => {
  test('is the price without tax less the cost, as amount and share', ({ assert }) => {
    // Two at 40.00 without tax, bought for 12.5050 each.
    const line = { netMinor: 8_000, quantityThousandths: 2_000, unitCostMinorE4: 12_505_000 }
    assert.deepEqual(lineMargin(line), {
      netMinor: 8_000,
      costMinor: 2_501,
      marginMinor: 5_499,
      ratePpm: 687_375,
    })
    assert.isNull(lineMargin({ ...line, unitCostMinorE4: null }))
    assert.isNull(lineMargin({ ...line, netMinor: 0 })?.ratePpm)
    assert.equal(lineMargin({ ...line, netMinor: 2_000 })?.ratePpm, -250_500)
  })

  test('of a sale is the sum of its lines, to the last cent', () => {
    fc.assert(
      fc.property(fc.array(arbitraryLine), (lines) => {
        const margins = lines.map(lineMargin)
        const sale = sumMargins(margins)
        const sum = margins.reduce((before, margin) => before + (margin?.marginMinor ?? 0), 0)
        return (sale?.marginMinor ?? 0) === sum
      }),
      { numRuns: 1_000 }
    )
  })

  test('of goods that come back mirrors that of goods sold', ({ assert }) => {
    fc.assert(
      fc.property(arbitraryLine, (line) => {
        const back = lineMargin({
          ...line,
          netMinor: 0 - line.netMinor,
          quantityThousandths: 0 - line.quantityThousandths,
        })
        const sold = lineMargin(line)
        assert.equal((back?.marginMinor ?? 0) + (sold?.marginMinor ?? 0), 0)
        assert.equal(back?.ratePpm, sold?.ratePpm)
      }),
      { numRuns: 1_000 }
    )
  })
})
