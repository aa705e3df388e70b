import { test } from '@japa/runner'
import { marginTaxMinor } from '#pricing/tax/margin_tax'
import { taxRates } from '#tests/support/pricing/builders'

function taxOf(grossMinor: number, costMinor: number | null, quantityThousandths = 1_000) {
  const unitCostMinorE4 = costMinor === null ? null : costMinor * 10_000
  return marginTaxMinor({ grossMinor, quantityThousandths, unitCostMinorE4 }, taxRates.standard!)
}

test.group('Tax on the margin of used goods', () => {
  test('is contained in what the shop got above what it paid', ({ assert }) => {
    // 200.00 − 100.00 holds 25 ÷ 125 of tax.
    assert.equal(taxOf(20_000, 10_000), 2_000)
    // Three of them: 600.00 − 300.00.
    assert.equal(taxOf(60_000, 10_000, 3_000), 6_000)
  })

  test('is contained in the whole price where nobody knows what was paid', ({ assert }) => {
    assert.equal(taxOf(20_000, null), 4_000)
  })

  test('is nothing on a loss, and nothing on goods given away', ({ assert }) => {
    assert.equal(taxOf(9_000, 10_000), 0)
    assert.equal(taxOf(10_000, 10_000), 0)
    assert.equal(taxOf(0, 10_000), 0)
  })

  test('comes back with the goods', ({ assert }) => {
    assert.equal(taxOf(-20_000, 10_000, -1_000), -2_000)
    assert.equal(taxOf(-9_000, 10_000, -1_000), 0)
  })

  test('is of all rates of the category, one on top of the other where they compound', ({
    assert,
  }) => {
    const goods = { grossMinor: 11_550, quantityThousandths: 1_000, unitCostMinorE4: null }
    // 100.00 with 5 % and 10 % on top is 115.50.
    assert.equal(marginTaxMinor(goods, taxRates.compound!), 1_550)
  })
})
