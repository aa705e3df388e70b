import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { PricingInput, TaxRelief } from '#pricing/index'
import { partsOf, relievedSale } from '#tests/support/pricing/arbitraries'
import {
  aLine,
  aReturn,
  aSale,
  exemption,
  percentOff,
  reverseCharge,
  soldAs,
} from '#tests/support/pricing/builders'
import { holdsForAll } from '#tests/support/pricing/property'

function relieved(relief: TaxRelief, changes: Partial<PricingInput> = {}): PricingInput {
  return aSale({ ...changes, taxTreatment: { place: null, relief } })
}

test.group('A customer who is relieved of tax', () => {
  test('pays the net of a price that includes tax', ({ assert }) => {
    const { lines, totals, explanation } = priceSale(relieved(exemption))
    // 100.00 with 25 %: the tax of 20.00 is not charged.
    assert.include(totals, { baseMinor: 8_000, netMinor: 8_000, taxMinor: 0, grossMinor: 8_000 })
    assert.equal(lines[0]!.unitPriceMinorE4, 80_000_000)
    assert.deepEqual(lines[0]!.taxes, [
      { taxRateId: 'exempt', name: 'Exempt', ratePpm: 0, netMinor: 8_000, taxMinor: 0 },
    ])
    const step = explanation.find(({ code }) => code === 'tax.exempt')!
    assert.equal(step.amountMinor, -2_000)
    assert.include(step.detail, { reason: 'Embassy', certificate: 'E-17', onMinor: 8_000 })
  })

  test('pays the net that was on the label where tax comes on top', ({ assert }) => {
    const { totals, explanation } = priceSale(relieved(reverseCharge, { pricesIncludeTax: false }))
    assert.include(totals, { netMinor: 10_000, taxMinor: 0, grossMinor: 10_000 })
    const step = explanation.find(({ code }) => code === 'tax.reverse_charge')!
    assert.equal(step.detail.vatNumber, 'SE556677889901')
  })

  test('keeps a discount of the same share', ({ assert }) => {
    const line = aLine({ discount: percentOff(10) })
    const { totals } = priceSale(relieved(exemption, { lines: [line] }))
    assert.include(totals, { baseMinor: 8_000, lineDiscountMinor: 800, grossMinor: 7_200 })
  })

  test('leaves goods without tax, of a margin scheme and vouchers as they are', ({ assert }) => {
    const categories = ['zero', 'outside', 'used', 'voucher']
    const lines = categories.map((taxCategoryId) => aLine({ lineId: taxCategoryId, taxCategoryId }))
    assert.deepEqual(
      priceSale(relieved(exemption, { lines })).lines,
      priceSale(aSale({ lines })).lines
    )
  })

  test('pays exactly the net that others pay, on every line', ({ assert }) => {
    holdsForAll(relievedSale, (input) => {
      const others = priceSale({ ...input, taxTreatment: null }).lines
      priceSale(input).lines.forEach((line, index) => {
        assert.equal(line.grossMinor, others[index]!.netMinor)
        assert.equal(line.taxMinor, 0)
      })
    })
  })

  test('gets back exactly what was paid, in any parts, also after the relief has ended', ({
    assert,
  }) => {
    holdsForAll(relievedSale, (input) => {
      const { lines } = priceSale(input)
      input.lines.forEach((line, index) => {
        if (line.quantityThousandths < 0) return
        let returnedThousandths = 0
        let backMinor = 0
        for (const part of partsOf(line.quantityThousandths, [1, 2, 3])) {
          const back = aReturn(line, soldAs(line, lines[index]!, returnedThousandths), part)
          const { totals } = priceSale({
            ...input,
            saleDiscount: null,
            lines: [back],
            taxTreatment: null,
          })
          returnedThousandths += part
          backMinor += totals.grossMinor
          assert.equal(totals.taxMinor, 0)
        }
        assert.equal(backMinor, 0 - lines[index]!.grossMinor)
      })
    })
  })
})
