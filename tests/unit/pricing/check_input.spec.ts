import { test } from '@japa/runner'
import {
  MAX_AMOUNT_MINOR,
  MAX_LINES,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_UNIT_PRICE_MINOR_E4,
  priceSale,
} from '#pricing/index'
import type { PricingError } from '#pricing/pricing_error'
import type { PricingInput, PricingLine } from '#pricing/types'
import { aLine, amountOff, aSale, percentOff } from '#tests/support/pricing/builders'
import { refusalOf } from '#tests/support/pricing/refusal'

const override = { reason: 'Matched', authorisedById: null }
const option = { optionId: 'o', name: 'Milk' }

const refusedLines: [string, Partial<PricingLine>, PricingError['code']][] = [
  ['no quantity', { quantityThousandths: 0 }, 'quantity_zero'],
  ['negative zero', { quantityThousandths: -0 }, 'quantity_zero'],
  ['half a thousandth', { quantityThousandths: 0.5 }, 'not_an_integer'],
  ['not a number', { quantityThousandths: Number.NaN }, 'not_an_integer'],
  ['too many', { quantityThousandths: MAX_QUANTITY_THOUSANDTHS + 1 }, 'quantity_out_of_range'],
  [
    'too many back',
    { quantityThousandths: -MAX_QUANTITY_THOUSANDTHS - 1 },
    'quantity_out_of_range',
  ],
  ['a negative price', { unitPriceMinorE4: -1 }, 'price_out_of_range'],
  [
    'a price above the maximum',
    { unitPriceMinorE4: MAX_UNIT_PRICE_MINOR_E4 + 1 },
    'price_out_of_range',
  ],
  ['a fractional price', { unitPriceMinorE4: 1.5 }, 'not_an_integer'],
  [
    'a negative override',
    { override: { unitPriceMinorE4: -1, ...override } },
    'price_out_of_range',
  ],
  [
    'a negative override that an option lifts',
    {
      override: { unitPriceMinorE4: -1, ...override },
      options: [{ ...option, unitPriceMinorE4: 5 }],
    },
    'price_out_of_range',
  ],
  [
    'a negative price that an option lifts',
    { unitPriceMinorE4: -1, options: [{ ...option, unitPriceMinorE4: 5 }] },
    'price_out_of_range',
  ],
  ['a negative price on the label', { embeddedPriceMinor: -1 }, 'price_out_of_range'],
  ['half a cent on the label', { embeddedPriceMinor: 0.5 }, 'price_out_of_range'],
  ['too much on the label', { embeddedPriceMinor: MAX_AMOUNT_MINOR + 1 }, 'price_out_of_range'],
  [
    'fractional options that add up to an integer',
    {
      options: [
        { ...option, unitPriceMinorE4: 0.5 },
        { ...option, unitPriceMinorE4: 0.5 },
      ],
    },
    'not_an_integer',
  ],
  ['a fractional option', { options: [{ ...option, unitPriceMinorE4: 0.1 }] }, 'not_an_integer'],
  [
    'an option that makes the price negative',
    { unitPriceMinorE4: 10, options: [{ ...option, unitPriceMinorE4: -11 }] },
    'price_out_of_range',
  ],
  [
    'a line beyond the largest amount',
    { unitPriceMinorE4: MAX_UNIT_PRICE_MINOR_E4, quantityThousandths: 101_000 },
    'amount_out_of_range',
  ],
  [
    'more money back than the largest amount',
    { unitPriceMinorE4: MAX_UNIT_PRICE_MINOR_E4, quantityThousandths: -101_000 },
    'amount_out_of_range',
  ],
  ['more than 100 %', { discount: percentOff(101) }, 'discount_out_of_range'],
  ['less than 0 %', { discount: percentOff(-1) }, 'discount_out_of_range'],
  ['a fractional rate', { discount: percentOff(0.00005) }, 'not_an_integer'],
  ['a discount above the price', { discount: amountOff(10_001) }, 'discount_out_of_range'],
  ['a negative discount', { discount: amountOff(-1) }, 'discount_out_of_range'],
  ['a discount beyond the largest amount', { discount: amountOff(1e12) }, 'discount_out_of_range'],
  ['an unknown tax category', { taxCategoryId: 'tobacco' }, 'tax_category_unknown'],
]

const refusedSales: [string, Partial<PricingInput>, PricingError['code']][] = [
  ['a line twice', { lines: [aLine(), aLine()] }, 'line_repeated'],
  [
    'too many lines',
    { lines: Array.from({ length: MAX_LINES + 1 }, (_, n) => aLine({ lineId: `${n}` })) },
    'too_many_lines',
  ],
  ['a sale discount above 100 %', { saleDiscount: percentOff(101) }, 'discount_out_of_range'],
  ['a negative sale discount', { saleDiscount: amountOff(-1) }, 'discount_out_of_range'],
  ['a sale discount above the sale', { saleDiscount: amountOff(10_001) }, 'discount_out_of_range'],
  [
    'a sale discount on nothing',
    { lines: [], saleDiscount: amountOff(1) },
    'discount_out_of_range',
  ],
  [
    'a sale discount on goods that only come back',
    { lines: [aLine({ quantityThousandths: -1_000 })], saleDiscount: amountOff(1) },
    'discount_out_of_range',
  ],
  [
    'a negative rate',
    { taxRates: { standard: [{ taxRateId: 'r', name: 'R', ratePpm: -1 }] } },
    'rate_out_of_range',
  ],
  [
    'rates above 100 % together',
    {
      taxRates: {
        standard: [
          { taxRateId: 'r', name: 'R', ratePpm: 600_000 },
          { taxRateId: 's', name: 'S', ratePpm: 400_001 },
        ],
      },
    },
    'rate_out_of_range',
  ],
  [
    'a fractional rate',
    { taxRates: { standard: [{ taxRateId: 'r', name: 'R', ratePpm: 0.5 }] } },
    'not_an_integer',
  ],
]

test.group('Input of a sale', () => {
  for (const [what, changes, code] of refusedLines) {
    test(`refuses a line with ${what} as ${code}`, ({ assert }) => {
      assert.equal(
        refusalOf(() => priceSale(aSale({ lines: [aLine(changes)] }))),
        code
      )
    })
  }

  for (const [what, changes, code] of refusedSales) {
    test(`refuses ${what} as ${code}`, ({ assert }) => {
      assert.equal(
        refusalOf(() => priceSale(aSale(changes))),
        code
      )
    })
  }

  test('accepts every field at its maximum', ({ assert }) => {
    const dear = aLine({ lineId: 'dear', unitPriceMinorE4: MAX_UNIT_PRICE_MINOR_E4 })
    const many = aLine({
      lineId: 'many',
      quantityThousandths: MAX_QUANTITY_THOUSANDTHS,
      unitPriceMinorE4: 10_000,
    })
    const { totals } = priceSale(aSale({ lines: [dear, many] }))
    assert.equal(totals.grossMinor, 9_999_999_999 + 1_000_000)
  })

  test('stays exact on the largest sale there can be', ({ assert }) => {
    const lines = Array.from({ length: MAX_LINES }, (_, index) =>
      aLine({
        lineId: `${index}`,
        quantityThousandths: 999_999_999,
        unitPriceMinorE4: 10_000_000_000,
        taxCategoryId: 'full',
      })
    )
    const taxRates = { full: [{ taxRateId: 'r', name: '100 %', ratePpm: 1_000_000 }] }
    const { totals } = priceSale(aSale({ lines, taxRates, pricesIncludeTax: false }))
    assert.equal(totals.netMinor, MAX_LINES * 999_999_999_000)
    assert.equal(totals.grossMinor, 2 * totals.netMinor)
  })

  test('prices an empty sale as nothing', ({ assert }) => {
    const { lines, taxes, totals } = priceSale(aSale({ lines: [] }))
    assert.deepEqual([lines, taxes], [[], []])
    assert.equal(totals.grossMinor, 0)
  })

  test('prices a line whose category is not taxed at all', ({ assert }) => {
    for (const taxRounding of ['line', 'document'] as const) {
      const untaxed = aSale({ taxRounding, lines: [aLine({ taxCategoryId: 'outside' })] })
      const { lines, taxes, explanation } = priceSale(untaxed)
      assert.deepEqual(taxes, [])
      assert.deepEqual([lines[0]!.netMinor, lines[0]!.grossMinor], [10_000, 10_000])
      assert.include(
        explanation.map(({ code }) => code),
        'tax.none'
      )
    }
  })
})
