import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import { aLine, aReturn, aSale, soldAs } from '#tests/support/pricing/builders'

function codesOf(taxCategoryId: string, taxRounding: 'line' | 'document'): string[] {
  const sale = aSale({ taxRounding, lines: [aLine({ taxCategoryId })] })
  return priceSale(sale)
    .explanation.filter(({ stage }) => stage === 'tax')
    .map(({ code }) => code)
}

test.group('Goods with a scheme of their own', () => {
  for (const taxRounding of ['line', 'document'] as const) {
    test(`used goods show no tax and say why, rounded per ${taxRounding}`, ({ assert }) => {
      const { totals } = priceSale(
        aSale({ taxRounding, lines: [aLine({ taxCategoryId: 'used' })] })
      )
      assert.include(totals, { netMinor: 10_000, taxMinor: 0, grossMinor: 10_000 })
      assert.deepEqual(codesOf('used', taxRounding), ['tax.margin'])
    })

    test(`a voucher for anything is not taxed when sold, rounded per ${taxRounding}`, ({
      assert,
    }) => {
      assert.deepEqual(codesOf('voucher', taxRounding), ['tax.voucher_untaxed'])
    })
  }

  test('a meal says that eating here chose its rate', ({ assert }) => {
    assert.deepEqual(codesOf('meal', 'line'), ['tax.inclusive', 'tax.place'])
  })

  test('a voucher for one kind of goods is taxed when sold and not when used', ({ assert }) => {
    const voucher = aLine({ lineId: 'voucher', taxCategoryId: 'treat' })
    const issued = priceSale(aSale({ lines: [voucher] }))
    // 100.00 with 15 %: 13.04.
    assert.equal(issued.totals.taxMinor, 1_304)
    assert.include(codesOf('treat', 'line'), 'tax.voucher_issued')

    const goods = aLine({ lineId: 'goods', taxCategoryId: 'food' })
    const given = aReturn(voucher, soldAs(voucher, issued.lines[0]!), 1_000)
    const used = priceSale(aSale({ lines: [goods, given] }))
    assert.include(used.totals, { netMinor: 0, taxMinor: 0, grossMinor: 0 })
  })
})
