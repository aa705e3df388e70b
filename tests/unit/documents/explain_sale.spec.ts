import { test } from '@japa/runner'
import { explainSale } from '#app/documents/explanation/explain_sale'
import { priceSale } from '#pricing/index'
import { aLine, aSale, percentOff } from '#tests/support/pricing/builders'
import {
  aPromotion,
  everything,
  forOnePrice,
  inForce,
  items,
} from '#tests/support/pricing/promotions'

const LINES = [
  aLine({ lineId: 'a', itemId: 'bread', quantityThousandths: 2_000 }),
  aLine({ lineId: 'b', itemId: 'soap' }),
]

function explained(changes: Parameters<typeof aSale>[0]) {
  const sale = priceSale(aSale({ lines: LINES, ...changes }))
  const named = LINES.map(({ lineId, itemId }) => ({ lineId, name: String(itemId) }))
  return { sale, told: explainSale({ ...sale, lines: named }) }
}

test.group('A sale told in words', () => {
  test('goes from the goods to the total by the name of every reason', ({ assert }) => {
    const { sale, told } = explained({
      promotions: inForce([
        aPromotion({ promotionId: 'ten', name: 'Ten off', scope: items('soap') }),
        aPromotion({
          promotionId: 'set',
          name: '3 for 250',
          effect: forOnePrice(everything, 3, 2_500),
        }),
      ]),
      saleDiscount: { ...percentOff(10), reason: 'Regular' },
    })
    const { sum } = told
    assert.deepEqual(
      sum.reductions.map(({ label }) => label),
      ['Ten off', '3 for 250', 'Regular']
    )
    const offMinor = sum.reductions.reduce((off, { amountMinor }) => off + amountMinor, 0)
    assert.equal(sum.goodsMinor - offMinor, sale.totals.grossMinor)
    assert.equal(sum.savedMinor, offMinor)
    assert.equal(sum.taxMinor, 0)
  })

  test('every line ends with what is left of it, its shares by the name of what is shared', ({
    assert,
  }) => {
    const { sale, told } = explained({
      promotions: inForce([
        aPromotion({ name: '3 for 250', effect: forOnePrice(everything, 3, 2_500) }),
      ]),
    })
    told.lines.forEach((line, index) => {
      assert.equal(line.amountMinor, sale.lines[index]!.grossMinor)
      assert.deepEqual(
        line.price.map(({ code, detail }) => [code, detail.label ?? null]),
        [
          ['base.list_price', null],
          ['told.share_of', '3 for 250'],
        ]
      )
    })
  })

  test('what does not count is told apart and adds nothing', ({ assert }) => {
    const { told } = explained({
      promotions: inForce([
        aPromotion({ promotionId: 'one', name: 'Alone', stacking: { kind: 'exclusive' } }),
        aPromotion({ promotionId: 'two', name: 'Too late' }),
      ]),
    })
    assert.deepEqual(
      told.lines[0]!.passed.map(({ detail }) => [detail.label, detail.why]),
      [['Too late', 'exclusive']]
    )
  })

  test('tax on top is a row of its own', ({ assert }) => {
    const { sale, told } = explained({ pricesIncludeTax: false })
    assert.equal(told.sum.taxMinor, sale.totals.taxMinor)
    assert.isAbove(told.sum.taxMinor, 0)
  })
})
