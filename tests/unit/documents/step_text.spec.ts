import { test } from '@japa/runner'
import { stepText, type StepFormat } from '#app/documents/explanation/step_text'
import { priceSale } from '#pricing/index'
import { aLine, aSale } from '#tests/support/pricing/builders'
import { aPromotion, inForce } from '#tests/support/pricing/promotions'

const format: StepFormat = {
  text: (key, values) => `${key}(${values.label ?? ''}${values.heldBackMinor ?? ''})`,
  money: (amountMinor) => `${amountMinor}`,
  unitPrice: (unitPriceMinorE4) => `${unitPriceMinorE4}`,
  quantity: (quantityThousandths) => `${quantityThousandths}`,
  rate: (ratePpm) => `${ratePpm}`,
}

function promotionStep(floorUnitPriceMinorE4: number) {
  const traits = { departmentIds: [], tags: [], floorUnitPriceMinorE4 }
  const lines = [aLine({ unitPriceMinorE4: 1_000_000, traits })]
  const promotions = inForce([aPromotion({ name: 'Ten off' })])
  const { explanation, currency } = priceSale(aSale({ lines, promotions }))
  const step = explanation.find(({ code }) => code.startsWith('line.promotion'))!
  return stepText(step, currency, format)
}

test.group('A step in words', () => {
  test('tells what a promotion may not take off below the lowest price', ({ assert }) => {
    // A tenth of 100 is 10, of which 96 leaves 4.
    assert.equal(
      promotionStep(960_000),
      'pricing.explanation.line_promotion_percent(Ten off6). pricing.told.held_back(Ten off6)'
    )
  })

  test('is silent about it where all is taken off', ({ assert }) => {
    assert.equal(promotionStep(900_000), 'pricing.explanation.line_promotion_percent(Ten off0)')
  })
})
