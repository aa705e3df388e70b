import { test } from '@japa/runner'
import type { PromotionTimes } from '#pricing/promotions/promotion'
import { timesMeet } from '#app/promotions/preview/times_meet'

const at = (changes: Partial<PromotionTimes>): PromotionTimes => ({
  from: null,
  to: null,
  weekdays: [],
  hours: [],
  ...changes,
})
const hours = (from: string, to: string) => [{ from, to }]

test.group('Whether two promotions run at one time', () => {
  test('always meets anything', ({ assert }) => {
    assert.isTrue(timesMeet(at({}), at({ weekdays: [3], hours: hours('14:00', '16:00') })))
  })

  test('one that ends as the other begins does not meet it', ({ assert }) => {
    const first = at({ to: '2026-12-01T00:00' })
    assert.isFalse(timesMeet(first, at({ from: '2026-12-01T00:00' })))
    assert.isFalse(timesMeet(at({ from: '2026-12-01T00:00' }), first))
    assert.isTrue(timesMeet(first, at({ from: '2026-11-30T23:59' })))
  })

  test('weekdays and hours have to be the same ones', ({ assert }) => {
    const monday = at({ weekdays: [1], hours: hours('14:00', '16:00') })
    assert.isFalse(timesMeet(monday, at({ weekdays: [2] })))
    assert.isFalse(timesMeet(monday, at({ weekdays: [1], hours: hours('16:00', '18:00') })))
    assert.isTrue(timesMeet(monday, at({ weekdays: [1], hours: hours('15:59', '18:00') })))
  })

  test('hours past midnight reach into the next day, from Sunday into Monday', ({ assert }) => {
    const night = at({ weekdays: [7], hours: hours('22:00', '02:00') })
    assert.isTrue(timesMeet(night, at({ weekdays: [1], hours: hours('01:00', '03:00') })))
    assert.isFalse(timesMeet(night, at({ weekdays: [1], hours: hours('02:00', '03:00') })))
  })
})
