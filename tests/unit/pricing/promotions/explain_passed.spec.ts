import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import { aLine, aSale } from '#tests/support/pricing/builders'
import {
  aPromotion,
  cheapestFree,
  everything,
  inForce,
  linePercent,
} from '#tests/support/pricing/promotions'

/** One that stands alone, and so many after it that it keeps from the same goods. */
function oneAloneAnd(others: number) {
  const alone = aPromotion({ promotionId: 'alone', stacking: { kind: 'exclusive' } })
  return [alone, ...Array.from({ length: others }, (_, index) => named(index))]
}

const named = (index: number) => aPromotion({ promotionId: `other-${index}`, name: `No. ${index}` })

const pieces = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aLine({
      lineId: `line-${index}`,
      traits: { departmentIds: [], tags: [], floorUnitPriceMinorE4: null },
    })
  )

test.group('Promotions passed over', () => {
  test('a line names the first ten in order and tells how many more there were', ({ assert }) => {
    const { explanation } = priceSale(
      aSale({ lines: pieces(2), promotions: inForce(oneAloneAnd(13)) })
    )
    for (const lineId of ['line-0', 'line-1']) {
      const told = explanation.filter(
        (step) => step.lineId === lineId && step.code.endsWith('_passed')
      )
      assert.deepEqual(
        told.map(({ code, detail }) => detail.label ?? `${code} ${detail.count}`),
        [
          ...Array.from({ length: 10 }, (_, index) => `No. ${index}`),
          'line.more_promotions_passed 3',
        ]
      )
    }
  })

  test('ten of them are all named, and nothing more is told', ({ assert }) => {
    const { explanation } = priceSale(
      aSale({ lines: pieces(1), promotions: inForce(oneAloneAnd(10)) })
    )
    const told = explanation.filter(({ code }) => code.endsWith('_passed'))
    assert.lengthOf(told, 10)
    assert.notInclude(
      told.map(({ code }) => code),
      'line.more_promotions_passed'
    )
  })

  test('the sale names ten of those on baskets and counts the others', ({ assert }) => {
    const stacking = { kind: 'best_of_group', group: 'week' } as const
    const rivals = Array.from({ length: 14 }, (_, index) =>
      aPromotion({
        promotionId: `rival-${index}`,
        stacking,
        effect: cheapestFree(everything, 2),
        maxUsesPerSale: 1,
      })
    )
    const { explanation } = priceSale(aSale({ lines: pieces(2), promotions: inForce(rivals) }))
    const told = explanation.filter(({ code }) => code.endsWith('_passed'))
    assert.deepEqual(told.at(-1), {
      stage: 'sale',
      lineId: null,
      code: 'sale.more_promotions_passed',
      amountMinor: 0,
      detail: { count: 3 },
    })
    assert.lengthOf(told, 11)
  })

  test('two hundred lines under two hundred promotions stay a document of a few steps each', ({
    assert,
  }) => {
    const crowd = oneAloneAnd(200).map((one) => ({ ...one, effect: linePercent(1) }))
    const { explanation } = priceSale(aSale({ lines: pieces(200), promotions: inForce(crowd) }))
    assert.isAtMost(explanation.length, 200 * 15)
  })
})
