import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { TaxRate } from '#pricing/types'
import { aLine, aSale, amountOff } from '#tests/support/pricing/builders'

const vat: TaxRate = { taxRateId: 'vat', name: 'VAT', ratePpm: 200_000 }
const city: TaxRate = { taxRateId: 'city', name: 'City tax', ratePpm: 50_000 }
const levy: TaxRate = { taxRateId: 'levy', name: 'Levy', ratePpm: 200_000 }

test.group('Tax rounded per document', () => {
  test('finds one rate alone and beside another in prices that include both', ({ assert }) => {
    const { lines, taxes } = priceSale(
      aSale({
        taxRounding: 'document',
        taxRates: { hotel: [vat, city], shop: [vat] },
        lines: [
          aLine({ lineId: 'a', taxCategoryId: 'hotel', unitPriceMinorE4: 125_000_000 }),
          aLine({ lineId: 'b', taxCategoryId: 'shop', unitPriceMinorE4: 120_000_000 }),
        ],
      })
    )
    assert.deepEqual(
      lines.map((line) => line.taxes.map((tax) => tax.taxMinor)),
      [[2_000, 500], [2_000]]
    )
    assert.deepEqual(
      taxes.map((tax) => [tax.taxRateId, tax.taxMinor]),
      [
        ['vat', 4_000],
        ['city', 500],
      ]
    )
  })

  test('keeps two rates of the same height apart, sorted by id', ({ assert }) => {
    const lines = [
      aLine({ lineId: 'a', taxCategoryId: 'vat', unitPriceMinorE4: 30_000 }),
      aLine({ lineId: 'b', taxCategoryId: 'levy', unitPriceMinorE4: 30_000 }),
    ]
    const { taxes } = priceSale(
      aSale({
        pricesIncludeTax: false,
        taxRounding: 'document',
        taxRates: { vat: [vat], levy: [levy] },
        lines,
      })
    )
    // 0.03 × 20 % = 0.006 → 0.01 each; together it would be 0.012 → 0.01.
    assert.deepEqual(
      taxes.map((tax) => [tax.taxRateId, tax.taxMinor]),
      [
        ['levy', 1],
        ['vat', 1],
      ]
    )
  })

  test('gives the odd cents of equal lines to the same lines in any order', ({ assert }) => {
    const ids = ['c', 'a', 'd', 'b']
    const sale = aSale({ pricesIncludeTax: false, taxRounding: 'document' })
    const shareOf = (order: string[], figure: 'taxMinor' | 'saleDiscountMinor') => {
      const lines = order.map((lineId) => aLine({ lineId, unitPriceMinorE4: 50_000 }))
      const priced = priceSale({ ...sale, lines, saleDiscount: amountOff(2) })
      return ['a', 'b', 'c', 'd'].map(
        (id) => priced.lines.find(({ lineId }) => lineId === id)![figure]
      )
    }
    for (const order of [ids, ids.toReversed(), ids.toSorted()]) {
      assert.deepEqual(shareOf(order, 'saleDiscountMinor'), [1, 1, 0, 0])
      // 0.18 × 25 % = 0.045 → 0.05; shares 0.010, 0.010, 0.0125, 0.0125.
      assert.deepEqual(shareOf(order, 'taxMinor'), [1, 1, 2, 1])
    }
  })

  test('counts goods back without a receipt in the same sum', ({ assert }) => {
    const { taxes, totals } = priceSale(
      aSale({
        taxRounding: 'document',
        lines: [
          aLine({ lineId: 'a', unitPriceMinorE4: 1_030_000 }),
          aLine({ lineId: 'b', unitPriceMinorE4: 1_010_000, quantityThousandths: -1_000 }),
        ],
      })
    )
    // 1.03 − 1.01 = 0.02, of which 0.004 → 0.00; per line it would be 0.21 − 0.20 = 0.01.
    assert.equal(totals.grossMinor, 2)
    assert.equal(taxes[0]!.taxMinor, 0)
  })
})
