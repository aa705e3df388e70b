import { test } from '@japa/runner'
import { addTax, extractTax, priceSale } from '#pricing/index'
import type { PricingLine, TaxRate } from '#pricing/types'
import { aLine, amountOff, aSale } from '#tests/support/pricing/builders'

/** Tax contained in a price, as published; the figures only. */
const contained: [source: string, gross: number, ratePpm: number, tax: number][] = [
  ['VAT fraction 7/47 at 17.5 %, bookkeepers.org.uk', 23_500, 175_000, 3_500],
  ['VAT fraction 1/6 at 20 %, bookkeepers.org.uk', 24_000, 200_000, 4_000],
  ['VAT fraction 1/21 at 5 %, bookkeepers.org.uk', 21_000, 50_000, 1_000],
  ['a fifth at 25 %, momskalkylator.nu', 12_500, 250_000, 2_500],
  ['a fifth at 25 %, an invoice of 448.00 with freight', 44_800, 250_000, 8_960],
  ['150.00 ÷ 1.12 = 133.93, moms baklänges', 15_000, 120_000, 15_000 - 13_393],
  ['150.00 ÷ 1.06 = 141.51, moms baklänges', 15_000, 60_000, 15_000 - 14_151],
]

function rate(taxRateId: string, ratePpm: number): TaxRate {
  return { taxRateId, name: taxRateId, ratePpm }
}

function item(lineId: string, pieces: number, price: number, more: Partial<PricingLine> = {}) {
  const quantityThousandths = pieces * 1_000
  return aLine({ lineId, quantityThousandths, unitPriceMinorE4: price * 1_000_000, ...more })
}

/** An invoice of Peppol BIS Billing: prices without tax, tax once per rate on the document. */
function invoice(lines: PricingLine[]) {
  return priceSale(
    aSale({
      currency: { code: 'EUR', minorDigits: 2 },
      pricesIncludeTax: false,
      taxRounding: 'document',
      taxRates: { standard: [rate('S', 250_000)], exempt: [rate('E', 0)] },
      lines,
    })
  )
}

test.group('Published taxes', () => {
  for (const [source, grossMinor, ratePpm, taxMinor] of contained) {
    test(`${source}: ${taxMinor} of ${grossMinor}`, ({ assert }) => {
      const found = extractTax(grossMinor, ratePpm)
      assert.equal(found.taxMinor, taxMinor)
      assert.equal(addTax(found.netMinor, ratePpm).grossMinor, grossMinor)
    })
  }

  test('Peppol BIS Billing 3.0, base-example.xml: goods, goods back and a charge at 25 %', ({
    assert,
  }) => {
    // OpenPEPPOL/peppol-bis-invoice-3, rules/examples: 7 × 400, −3 × 500 and insurance of 25.
    const { totals, taxes } = invoice([
      item('1', 7, 400),
      item('2', -3, 500),
      item('insurance', 1, 25),
    ])
    assert.equal(totals.netMinor, 132_500)
    assert.equal(totals.grossMinor, 165_625)
    assert.deepEqual(
      taxes.map(({ netMinor, taxMinor }) => [netMinor, taxMinor]),
      [[132_500, 33_125]]
    )
  })

  test('Peppol BIS Billing 3.0, Allowance-example.xml: allowances, charges and an exempt line', ({
    assert,
  }) => {
    // Line 1 is 4,100 − 101 + 1, and the 200 off the document are of its rate; line 3 is 900.
    const { totals, taxes } = invoice([
      item('1', 10, 410, { discount: amountOff(30_000) }),
      item('2', 10, 100, { taxCategoryId: 'exempt' }),
      item('3', 10, 90),
      item('cleaning', 1, 200),
    ])
    assert.deepEqual(
      taxes.map(({ netMinor, taxMinor }) => [netMinor, taxMinor]),
      [
        [490_000, 122_500],
        [100_000, 0],
      ]
    )
    assert.equal(totals.netMinor, 590_000)
    assert.equal(totals.grossMinor, 712_500)
  })
})
