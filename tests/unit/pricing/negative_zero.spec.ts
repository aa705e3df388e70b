import { test } from '@japa/runner'
import { addTax, extractTax, priceSale, roundToStep, settle } from '#pricing/index'
import type { PricingInput } from '#pricing/types'
import type { RuleOperation } from '#pricing/rules/rule'
import { offLine, offSale, ruleAt } from '#tests/support/pricing/rules'
import { aLine, amountOff, aReturn, aSale, percentOff } from '#tests/support/pricing/builders'

/** JSON has a minus zero, so a register or a plugin may send one. It says what zero says. */
function holdsMinusZero(value: unknown): boolean {
  return JSON.stringify(value, (_, one) => (Object.is(one, -0) ? '-0' : one)).includes('"-0"')
}

const rates = [{ taxRateId: 'none', name: 'VAT 0 %', ratePpm: 0 }]
const free = { unitPriceMinorE4: -0, taxCategoryId: 'none' }
const keyed = { reason: 'Matched', authorisedById: null }
const option = { optionId: 'o', name: 'Milk', unitPriceMinorE4: -0 }
const taxed = { netMinor: -0, taxMinor: -0 }
const nothingSold = {
  ...{ saleId: 's', lineId: 'l', quantityThousandths: 1_000, returnedThousandths: -0 },
  ...{ baseMinor: -0, lineDiscountMinor: -0, saleDiscountMinor: -0, netMinor: -0, grossMinor: -0 },
  taxes: [{ ...rates[0]!, ...taxed }],
}

const sales: Record<string, Partial<PricingInput>> = {
  'a price': { lines: [aLine(free)] },
  'an option': { lines: [aLine({ ...free, options: [option] })] },
  'a changed price': { lines: [aLine({ ...free, override: { ...free, ...keyed } })] },
  'a label': { lines: [aLine({ ...free, embeddedPriceMinor: -0 })] },
  'a percentage off a line': { lines: [aLine({ discount: percentOff(-0) })] },
  'an amount off a line': { lines: [aLine({ discount: amountOff(-0) })] },
  'a percentage off the sale': { saleDiscount: percentOff(-0) },
  'an amount off the sale': { saleDiscount: amountOff(-0) },
  'the price of goods back': { lines: [aLine({ ...free, quantityThousandths: -1_000 })] },
  'a price of a sale rounded once': { lines: [aLine(free)], taxRounding: 'document' },
  'a service charge': {
    lines: [aLine({ ...free, fee: { kind: 'service_charge', ratePpm: -0 } })],
  },
  'what was paid': { lines: [aReturn(aLine(free), nothingSold, 1_000)] },
}

test.group('Minus zero', () => {
  for (const [what, changes] of Object.entries(sales)) {
    test(`as ${what} leaves the engine as zero`, ({ assert }) => {
      for (const pricesIncludeTax of [true, false]) {
        const taxRates = { ...aSale().taxRates, none: rates }
        const priced = priceSale(aSale({ taxRates, pricesIncludeTax, ...changes }))
        assert.isFalse(holdsMinusZero(priced), JSON.stringify(priced))
      }
    })
  }

  test('asked for by a rule leaves the engine as zero', ({ assert }) => {
    const operations = [
      offLine('line-1', -0),
      { op: 'line.discount', lineId: 'line-1', ratePpm: -0 },
    ]
    const onLine = ruleAt('price.line', ...(operations as RuleOperation[]))
    const price = { op: 'line.price', lineId: 'line-1', unitPriceMinorE4: -0 } as const
    assert.isFalse(holdsMinusZero(priceSale(aSale(), onLine)))
    assert.isFalse(holdsMinusZero(priceSale(aSale(), ruleAt('price.sale', offSale(-0)))))
    assert.isFalse(holdsMinusZero(priceSale(aSale(), ruleAt('price.base', price))))
  })

  test('as a total, a tender or an amount to round or tax is zero', ({ assert }) => {
    const settled = settle({
      totalMinor: -0,
      tipMinor: -0,
      tenders: [{ tenderId: 't', kind: 'cash', givenMinor: -0 }],
      cashRounding: { stepMinor: 100, mode: 'half_up' },
    })
    assert.isFalse(holdsMinusZero([settled, addTax(-0, -0), extractTax(-0, -0)]))
    assert.isFalse(
      holdsMinusZero([roundToStep(-49, 100, 'half_up'), roundToStep(-0, 5, 'half_up')])
    )
  })
})
