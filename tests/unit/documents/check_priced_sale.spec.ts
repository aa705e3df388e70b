import { test } from '@japa/runner'
import fc from 'fast-check'
import { checkDocument } from '#app/documents/check_document'
import { sumTillReport } from '#app/documents/sum_till_report'
import type { SaleDocument } from '#app/documents/types'
import { priceSale, settle, type PricingInput } from '#pricing/index'
import { aLine, anOpening, aSale, aTender, id } from '#tests/support/documents'
import { exchange, sale } from '#tests/support/pricing/arbitraries'

/** The document a register would make of this sale, paid exactly in cash. */
function documentOf(input: PricingInput, stepMinor: number): SaleDocument {
  const priced = priceSale(input)
  const settlement = {
    totalMinor: priced.totals.grossMinor,
    tipMinor: 0,
    cashRounding: { stepMinor, mode: 'half_up' as const },
  }
  const tenderId = id(1, 8)
  const givenMinor = settle({ ...settlement, tenders: [] }).dueCashMinor
  const settled = settle({ ...settlement, tenders: [{ tenderId, kind: 'cash', givenMinor }] })
  const lines = input.lines.map((line, index) => {
    const { lineId: _lineId, ...rest } = priced.lines[index]!
    return {
      ...aLine({ quantityThousandths: line.quantityThousandths }, index + 1),
      listUnitPriceMinorE4: line.unitPriceMinorE4,
      taxCategoryId: line.taxCategoryId,
      sourceSaleId: line.returnOf && id(1, 9),
      sourceLineId: line.returnOf && id(index + 1, 4),
      priced: rest,
    }
  })
  return aSale({
    with: {
      currency: input.currency,
      pricesIncludeTax: input.pricesIncludeTax,
      taxRounding: input.taxRounding,
      lines,
      taxes: priced.taxes,
      totals: priced.totals,
      roundingMinor: settled.roundingMinor,
      changeMinor: settled.changeMinor,
      tenders: [aTender({ givenMinor, amountMinor: settled.applied[0]!.amountMinor })],
    },
  })
}

test.group('Check document, sales of the pricing engine', () => {
  test('no sale or exchange that the engine prices is ever called contradictory', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.oneof(sale, exchange).filter(({ lines }) => lines.length > 0),
        fc.constantFrom(1, 5, 50, 100),
        (input, stepMinor) => {
          const checked = checkDocument(documentOf(input, stepMinor))
          assert.deepEqual(checked.ok ? [] : checked.problems, [])
        }
      ),
      { numRuns: 400 }
    )
  })

  test('their till report adds up in every rounding policy', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(sale, exchange).filter(({ lines }) => lines.length > 0),
          { minLength: 1, maxLength: 4 }
        ),
        (inputs) => {
          const documents = inputs.map((input) => documentOf(input, 100))
          const report = sumTillReport(anOpening(0), documents, { code: 'NOK', minorDigits: 2 })
          const netMinor = report.salesReceipts.amountMinor - report.returns.amountMinor
          const departmentsMinor = report.departments.reduce((sum, row) => sum + row.amountMinor, 0)
          assert.equal(departmentsMinor, netMinor)
          assert.equal(report.expectedCashMinor, netMinor + report.roundingMinor)
        }
      ),
      { numRuns: 100 }
    )
  })
})
