import fc from 'fast-check'
import { test } from '@japa/runner'
import { allocate, priceSale, taxSharesOf } from '#pricing/index'
import type { PricingInput } from '#pricing/types'
import { settings, unitPriceMinorE4 } from '#tests/support/pricing/arbitraries'
import {
  aLine,
  aReturn,
  aSale,
  amountOff,
  exemption,
  soldAs,
  taxRates,
} from '#tests/support/pricing/builders'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

/** Bread for 30.00 at 15 % and a knife for 90.00 at 25 %, together for 100.00. */
const parts = [
  { taxCategoryId: 'standard', quantityThousandths: 1_000, unitPriceMinorE4: 90_000_000 },
  { taxCategoryId: 'food', quantityThousandths: 2_000, unitPriceMinorE4: 15_000_000 },
]
const kit = aLine({ taxShares: taxSharesOf(parts) })

const shares = fc
  .uniqueArray(fc.constantFrom(...Object.keys(taxRates)), { minLength: 2, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(...ids.toSorted().map(() => fc.integer({ min: 0, max: 90_000 }))).map((weights) =>
      ids.toSorted().map((taxCategoryId, index) => ({
        taxCategoryId,
        weight: weights[index]! + (index === 0 ? 1 : 0),
      }))
    )
  )

const kitSale: fc.Arbitrary<PricingInput> = fc
  .tuple(settings, shares, unitPriceMinorE4, fc.integer({ min: 1, max: 9 }))
  .map(([store, taxShares, price, pieces]) =>
    aSale({
      ...store,
      lines: [aLine({ taxShares, unitPriceMinorE4: price, quantityThousandths: pieces * 1_000 })],
    })
  )

test.group('The price of a kit, taxed by its parts', () => {
  test('is shared out by what the parts cost by themselves', ({ assert }) => {
    const [line] = priceSale(aSale({ lines: [kit] })).lines
    // 100.00 is 25.00 of bread and 75.00 of knife: 25.00 × 15 ÷ 115 = 3.26 and 75.00 × 25 ÷ 125.
    assert.deepEqual(
      line!.taxes.map(({ taxRateId, netMinor, taxMinor }) => [taxRateId, netMinor, taxMinor]),
      [
        ['vat-15', 2_174, 326],
        ['vat-25', 6_000, 1_500],
      ]
    )
    assert.deepInclude(line, { netMinor: 8_174, taxMinor: 1_826, grossMinor: 10_000 })
  })

  test('is shared out after discounts, and says so', ({ assert }) => {
    const { lines, explanation } = priceSale(
      aSale({ lines: [{ ...kit, discount: amountOff(2_000) }] })
    )
    assert.deepEqual(
      explanation
        .filter(({ code }) => code === 'tax.share')
        .map(({ detail }) => [detail.name, detail.onMinor, detail.ofMinor]),
      [
        ['VAT 15 %', 2_000, 8_000],
        ['VAT 25 %', 6_000, 8_000],
      ]
    )
    assert.deepInclude(lines[0], { grossMinor: 8_000, taxMinor: 261 + 1_200 })
  })

  test('carries the rate of the kit where its parts are taxed alike or cost nothing', ({
    assert,
  }) => {
    const alike = parts.map((part) => ({ ...part, taxCategoryId: 'food' }))
    const free = parts.map((part) => ({ ...part, unitPriceMinorE4: 0 }))
    assert.isNull(taxSharesOf(alike))
    assert.isNull(taxSharesOf(free))
  })

  test('is refused where it cannot be shared out', ({ assert }) => {
    const refusal = (...weights: number[]) => {
      const taxShares = weights.map((weight) => ({ taxCategoryId: 'food', weight }))
      return refusalOf(() => priceSale(aSale({ lines: [{ ...kit, taxShares }] })))
    }
    assert.isNull(refusal(0, 1))
    for (const weights of [[0], [0, 0], [], [1, -1], [1, 0.5]])
      assert.equal(refusal(...weights), 'tax_shares_unknown', weights.join())
  })

  test('is the sum of lines of the same amounts, where tax is taken line by line', ({ assert }) => {
    holdsForAll(kitSale, (drawn) => {
      const input = { ...drawn, taxRounding: 'line' as const }
      const [line] = input.lines
      const whole = priceSale(input)
      const amounts = allocate(
        whole.totals.baseMinor,
        line!.taxShares!.map(({ weight }) => weight)
      )
      const apart = priceSale({
        ...input,
        lines: line!.taxShares!.map(({ taxCategoryId }, index) =>
          aLine({
            lineId: `part-${index}`,
            taxCategoryId,
            unitPriceMinorE4: amounts[index]! * 10_000,
          })
        ),
      })
      assert.deepEqual(whole.taxes, apart.taxes)
      assert.deepEqual(whole.totals, apart.totals)
    })
  })

  test('comes back in parts to the cent, each rate with its own net', ({ assert }) => {
    holdsForAll(kitSale, (input) => {
      const [line] = input.lines
      const [sold] = priceSale(input).lines
      const left = sold!.taxes.map(({ netMinor, taxMinor }) => [netMinor, taxMinor])
      let grossMinor = sold!.grossMinor
      for (let back = 0; back < line!.quantityThousandths; back += 1_000) {
        const returned = aReturn(line!, soldAs(line!, sold!, back), 1_000)
        const [part] = priceSale({ ...input, lines: [returned] }).lines
        grossMinor += part!.grossMinor
        part!.taxes.forEach((tax, index) => {
          left[index]![0]! += tax.netMinor
          left[index]![1]! += tax.taxMinor
        })
      }
      assert.equal(grossMinor, 0)
      assert.deepEqual(
        left,
        left.map(() => [0, 0])
      )
    })
  })

  test('is the net of the others for a customer who is exempt', ({ assert }) => {
    const input = aSale({ lines: [{ ...kit, discount: amountOff(2_000) }] })
    const relieved = priceSale({ ...input, taxTreatment: { place: null, relief: exemption } })
    assert.equal(relieved.totals.grossMinor, priceSale(input).totals.netMinor)
    assert.equal(relieved.totals.taxMinor, 0)
    // 80.00 holds 2.61 and 12.00 of tax; 65.39 of 80.00 is the net of every figure.
    assert.deepInclude(relieved.lines[0], {
      baseMinor: 8_174,
      lineDiscountMinor: 1_635,
      netMinor: 6_539,
    })
  })
})
