import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import { refusalOf } from '#tests/support/pricing/refusal'
import type { TaxRate } from '#pricing/types'
import { aLine, aSale } from '#tests/support/pricing/builders'

const gst: TaxRate = { taxRateId: 'gst', name: 'GST', ratePpm: 50_000 }
const qst: TaxRate = { taxRateId: 'qst', name: 'QST', ratePpm: 95_000, isCompound: true }

const quebecOf2012 = { goods: [gst, qst] }

test.group('A rate on top of another', () => {
  for (const taxRounding of ['line', 'document'] as const) {
    test(`is taken of the net and the tax before it, per ${taxRounding}`, ({ assert }) => {
      const { taxes, totals } = priceSale(
        aSale({
          taxRounding,
          pricesIncludeTax: false,
          taxRates: quebecOf2012,
          lines: [aLine({ taxCategoryId: 'goods' })],
        })
      )
      // 100.00 × 5 % = 5.00; 105.00 × 9.5 % = 9.975 → 9.98.
      assert.deepEqual(
        taxes.map(({ taxRateId, taxMinor }) => [taxRateId, taxMinor]),
        [
          ['qst', 998],
          ['gst', 500],
        ]
      )
      assert.equal(totals.grossMinor, 11_498)
    })

    test(`comes out of a price that includes both, per ${taxRounding}`, ({ assert }) => {
      const { taxes, totals } = priceSale(
        aSale({
          taxRounding,
          taxRates: quebecOf2012,
          lines: [aLine({ taxCategoryId: 'goods', unitPriceMinorE4: 1_149_750_000 })],
        })
      )
      // 1,149.75 = 1,000.00 × 1.05 × 1.095: nothing is lost on the way back.
      assert.deepEqual(
        taxes.map(({ taxMinor }) => taxMinor),
        [9_975, 5_000]
      )
      assert.equal(totals.netMinor, 100_000)
    })
  }

  test('gives the same in whatever order the rates stand', ({ assert }) => {
    const sale = (rates: TaxRate[]) =>
      priceSale(aSale({ taxRates: { goods: rates }, lines: [aLine({ taxCategoryId: 'goods' })] }))
        .taxes
    assert.deepEqual(sale([gst, qst]), sale([qst, gst]))
  })

  test('is refused twice in a category, which no law knows', ({ assert }) => {
    const twice = { goods: [gst, qst, { ...qst, taxRateId: 'other' }] }
    const input = aSale({ taxRates: twice, lines: [aLine({ taxCategoryId: 'goods' })] })
    assert.equal(
      refusalOf(() => priceSale(input)),
      'rate_out_of_range'
    )
  })
})
