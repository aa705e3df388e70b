import { test } from '@japa/runner'
import { promotionClaims } from '#app/documents/promotion_claims'
import type { ExplanationStep } from '#pricing/types'

const step = (code: string, amountMinor: number, promotionId?: string): ExplanationStep => ({
  stage: 'line',
  lineId: null,
  code,
  amountMinor,
  detail: promotionId === undefined ? {} : { promotionId },
})

test.group('What promotions took off a sale', () => {
  test('is the sum of their steps, without those that were passed over', ({ assert }) => {
    const claims = promotionClaims([
      step('base.list_price', 10_000),
      step('line.promotion_percent', -500, 'a'),
      step('line.promotion_price', -250, 'a'),
      step('sale.promotion', -100, 'b'),
      step('sale.promotion_passed', 0, 'c'),
      step('line.promotion_amount', 0, 'd'),
      step('sale.manual_amount', -999),
    ])
    assert.deepEqual(claims, [
      { promotionId: 'a', discountMinor: 750 },
      { promotionId: 'b', discountMinor: 100 },
    ])
  })
})
