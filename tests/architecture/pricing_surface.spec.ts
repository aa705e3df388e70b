import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import * as pricing from '#pricing/index'

const index = readFileSync('app/pricing/index.ts', 'utf8')

test.group('The public surface of pricing', () => {
  test('is exactly this list of values', ({ assert }) => {
    assert.deepEqual(Object.keys(pricing).sort(), [
      'MAX_AMOUNT_MINOR',
      'MAX_GROSS_MINOR',
      'MAX_LINES',
      'MAX_QUANTITY_THOUSANDTHS',
      'MAX_RATE_PPM',
      'MAX_TENDERS',
      'MAX_UNIT_PRICE_MINOR_E4',
      'PricingError',
      'addTax',
      'allocate',
      'checkPromotion',
      'explanationDetails',
      'extractTax',
      'feeQuantity',
      'formatMinor',
      'formatQuantity',
      'formatRatePercent',
      'formatUnitPrice',
      'labelUnitPrice',
      'lineAmountMinor',
      'mulDiv',
      'noRules',
      'parseAmountMinor',
      'parseQuantityThousandths',
      'parseRatePpm',
      'parseUnitPriceMinorE4',
      'policyInvariants',
      'priceSale',
      'pricingPolicy',
      'quantityForPrice',
      'roundToStep',
      'settle',
      'taxSharesOf',
      'unitPriceOfContent',
    ])
  })

  test('is exactly this list of types, beside those of types.ts', ({ assert }) => {
    const types = [...index.matchAll(/\btype (\w+)/g)].map((match) => match[1])
    assert.deepEqual(types.sort(), [
      'DecimalSeparator',
      'DecimalTextError',
      'ExplanationCode',
      'ParsedDecimal',
      'PolicyInvariants',
      'PricingPolicy',
      'RoundingMode',
      'TaxedAmount',
    ])
    assert.match(index, /export type \* from '#pricing\/types'/)
  })
})
