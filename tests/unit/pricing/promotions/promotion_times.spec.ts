import { test } from '@japa/runner'
import { runsAt } from '#pricing/promotions/promotion_times'

const always = { from: null, to: null, weekdays: [], hours: [] }
const at = (date: string, weekday: number, time: string) => ({ date, weekday, time })

test.group('The times of a promotion', () => {
  test('begin with their first minute and end before their last', ({ assert }) => {
    const times = { ...always, from: '2026-11-27T08:00', to: '2026-11-28T00:00' }
    assert.isFalse(runsAt(times, at('2026-11-27', 5, '07:59')))
    assert.isTrue(runsAt(times, at('2026-11-27', 5, '08:00')))
    assert.isTrue(runsAt(times, at('2026-11-27', 5, '23:59')))
    assert.isFalse(runsAt(times, at('2026-11-28', 6, '00:00')))
  })

  test('keep to their weekdays and hours', ({ assert }) => {
    const times = { ...always, weekdays: [5, 6], hours: [{ from: '16:00', to: '18:00' }] }
    assert.isTrue(runsAt(times, at('2026-11-20', 5, '16:00')))
    assert.isFalse(runsAt(times, at('2026-11-20', 5, '18:00')))
    assert.isFalse(runsAt(times, at('2026-11-22', 7, '17:00')))
    assert.isTrue(runsAt({ ...always, weekdays: [7] }, at('2026-11-22', 7, '03:00')))
    const twice = { ...times, hours: [...times.hours, { from: '20:00', to: '21:00' }] }
    assert.isTrue(runsAt(twice, at('2026-11-20', 5, '17:59')))
    assert.isTrue(runsAt(twice, at('2026-11-20', 5, '20:00')))
    assert.isFalse(runsAt(twice, at('2026-11-20', 5, '19:00')))
  })

  test('past midnight belong to the day they began on', ({ assert }) => {
    const times = { ...always, weekdays: [7], hours: [{ from: '22:00', to: '02:00' }] }
    assert.isTrue(runsAt(times, at('2026-11-22', 7, '22:00')))
    assert.isTrue(runsAt(times, at('2026-11-23', 1, '01:59')))
    assert.isFalse(runsAt(times, at('2026-11-23', 1, '02:00')))
    assert.isFalse(runsAt(times, at('2026-11-22', 7, '01:00')))
    const fridays = { ...times, weekdays: [5] }
    assert.isTrue(runsAt(fridays, at('2026-11-28', 6, '01:59')))
    assert.isFalse(runsAt(fridays, at('2026-11-26', 4, '01:59')))
  })
})
