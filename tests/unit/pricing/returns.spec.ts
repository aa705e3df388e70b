import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { PricedLine } from '#pricing/types'
import { exchange, partsOf, saleAndReturnParts } from '#tests/support/pricing/arbitraries'
import {
  aLine,
  amountOff,
  aReturn,
  aSale,
  percentOff,
  soldAs,
} from '#tests/support/pricing/builders'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

const figures = [
  'baseMinor',
  'lineDiscountMinor',
  'saleDiscountMinor',
  'netMinor',
  'taxMinor',
  'grossMinor',
] as const

test.group('Returns of a known sale', () => {
  test('pay back exactly what was paid, in any number of parts and any other policy', ({
    assert,
  }) => {
    holdsForAll(saleAndReturnParts, ({ input, weights }) => {
      const sold = priceSale(input)
      input.lines.forEach((line, index) => {
        if (line.quantityThousandths < 0) {
          return
        }
        const original = sold.lines[index]!
        let returnedThousandths = 0
        const back: PricedLine[] = partsOf(line.quantityThousandths, weights).map((part) => {
          const source = soldAs(line, original, returnedThousandths)
          returnedThousandths += part
          // The store may have changed its policy, rates and mode since the sale.
          const later = aSale({
            taxRounding: input.taxRounding === 'line' ? 'document' : 'line',
            pricesIncludeTax: !input.pricesIncludeTax,
            taxRates: {},
            lines: [aReturn(line, source, part)],
          })
          return priceSale(later).lines[0]!
        })
        for (const figure of figures) {
          const paidBack = back.reduce((sum, part) => sum + part[figure], 0)
          assert.equal(paidBack, 0 - original[figure], figure)
        }
        original.taxes.forEach((tax, position) => {
          const taxBack = back.reduce((sum, part) => sum + part.taxes[position]!.taxMinor, 0)
          assert.equal(taxBack, 0 - tax.taxMinor)
        })
        for (const part of back) {
          assert.isAtMost(part.grossMinor, 0)
        }
      })
    })
  })

  test('never pay back more than the share that came back, by more than half a cent', ({
    assert,
  }) => {
    holdsForAll(saleAndReturnParts, ({ input, weights }) => {
      const sold = priceSale(input)
      input.lines.forEach((line, index) => {
        const [firstPart] = partsOf(line.quantityThousandths, weights)
        if (firstPart === undefined || line.quantityThousandths < 0) {
          return
        }
        const source = soldAs(line, sold.lines[index]!)
        const { lines } = priceSale(aSale({ lines: [aReturn(line, source, firstPart)] }))
        const exact =
          BigInt(source.grossMinor) * BigInt(firstPart) * 2n -
          BigInt(0 - lines[0]!.grossMinor) * BigInt(line.quantityThousandths) * 2n
        const half = BigInt(line.quantityThousandths)
        assert.isTrue(exact <= half && exact >= -half)
      })
    })
  })

  test('ignore discounts and options keyed on the returned line itself', ({ assert }) => {
    const line = aLine()
    const source = soldAs(line, priceSale(aSale()).lines[0]!)
    const back = aReturn(line, source, 1_000)
    const plain = priceSale(aSale({ lines: [back] }))
    const tampered = priceSale(
      aSale({ lines: [{ ...back, discount: percentOff(50) }], saleDiscount: percentOff(50) })
    )
    assert.deepEqual(tampered.lines, plain.lines)
    assert.equal(tampered.totals.grossMinor, -10_000)
  })

  test('split three for 100.00 into 33.33, 33.34 and 33.33', ({ assert }) => {
    const line = aLine({ quantityThousandths: 3_000, unitPriceMinorE4: 33_333_333 })
    const sold = priceSale(aSale({ lines: [line] })).lines[0]!
    const parts = [0, 1_000, 2_000].map((returned) => {
      const back = aReturn(line, soldAs(line, sold, returned), 1_000)
      return priceSale(aSale({ lines: [back] })).totals.grossMinor
    })
    assert.equal(sold.grossMinor, 10_000)
    assert.deepEqual(parts, [-3_333, -3_334, -3_333])
  })

  test('refuse more than what is left, a positive quantity and amounts that do not add up', ({
    assert,
  }) => {
    const line = aLine({ quantityThousandths: 2_000 })
    const source = soldAs(line, priceSale(aSale({ lines: [line] })).lines[0]!, 1_500)
    const refusal = (changes: object, backThousandths = 500) => {
      const back = aReturn(line, { ...source, ...changes }, backThousandths)
      return refusalOf(() => priceSale(aSale({ lines: [back] })))
    }
    assert.isNull(refusal({}))
    assert.equal(refusal({}, 501), 'return_exceeds_remaining')
    assert.equal(refusal({}, -500), 'quantity_out_of_range')
    assert.equal(refusal({ quantityThousandths: 0 }), 'quantity_out_of_range')
    assert.equal(refusal({ returnedThousandths: -1 }), 'quantity_out_of_range')
    assert.equal(refusal({ returnedThousandths: 0.5 }), 'not_an_integer')
    assert.equal(refusal({ quantityThousandths: 1_000_000_000 }), 'amount_out_of_range')
    assert.equal(refusal({ grossMinor: source.grossMinor + 1 }), 'return_source_inconsistent')
    assert.equal(refusal({ baseMinor: source.baseMinor + 1 }), 'return_source_inconsistent')
    assert.equal(refusal({ taxes: [] }), 'return_source_inconsistent')
    assert.equal(refusal({ grossMinor: 0.5 }), 'not_an_integer')
    assert.equal(refusal({ grossMinor: 3e12 }), 'amount_out_of_range')
    const [tax] = source.taxes
    const cancelling = [tax!, { ...tax!, taxMinor: 3e12 }, { ...tax!, taxMinor: -3e12 }]
    assert.equal(refusal({ taxes: cancelling }), 'amount_out_of_range')
  })

  test('reverse a whole sale as a post-void, goods that came back on it included', ({ assert }) => {
    holdsForAll(exchange, (input) => {
      const original = priceSale(input)
      const lines = input.lines.map((line, index) => ({
        ...line,
        quantityThousandths: 0 - line.quantityThousandths,
        returnOf: soldAs(line, original.lines[index]!),
      }))
      const reversed = priceSale({ ...input, lines, saleDiscount: null })
      for (const figure of figures) {
        assert.equal(reversed.totals[figure], 0 - original.totals[figure])
      }
      assert.deepEqual(
        reversed.taxes.map((tax) => [tax.taxRateId, 0 - tax.netMinor, 0 - tax.taxMinor]),
        original.taxes.map((tax) => [tax.taxRateId, tax.netMinor, tax.taxMinor])
      )
    })
  })

  test('explain discounts of then only where there were any', ({ assert }) => {
    const line = aLine()
    const codesOf = (changes: object) => {
      const sold = priceSale(aSale({ lines: [line], ...changes })).lines[0]!
      const { explanation } = priceSale(
        aSale({ lines: [aReturn(line, soldAs(line, sold), 1_000)] })
      )
      return explanation.map(({ code }) => code)
    }
    assert.deepEqual(codesOf({}), ['base.returned', 'tax.returned', 'total.gross'])
    assert.deepEqual(codesOf({ saleDiscount: amountOff(100) }), [
      'base.returned',
      'sale.returned_discount',
      'tax.returned',
      'total.gross',
    ])
  })

  test('keep line and sale discounts of the original apart in every part', ({ assert }) => {
    const line = aLine({ quantityThousandths: 4_000, discount: percentOff(10) })
    const sold = priceSale(aSale({ lines: [line], saleDiscount: amountOff(3_600) })).lines[0]!
    const back = aReturn(line, soldAs(line, sold), 1_000)
    const [part] = priceSale(aSale({ lines: [back] })).lines
    assert.equal(part!.baseMinor, -10_000)
    assert.equal(part!.lineDiscountMinor, -1_000)
    assert.equal(part!.saleDiscountMinor, -900)
    assert.equal(part!.grossMinor, -8_100)
    assert.equal(part!.taxMinor, -1_620)
  })
})
