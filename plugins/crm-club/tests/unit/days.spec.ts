import { test } from '@japa/runner'
import { birthdaysOn, daysBefore, isMonthDay, monthsBefore } from '../../server/days.ts'

test.group('Days', () => {
  test('of birth have no year, and 29 February is one of them', ({ assert }) => {
    assert.isTrue(isMonthDay('02-29'))
    assert.isTrue(isMonthDay('12-31'))
    for (const wrong of ['02-30', '13-01', '00-10', '1-1', '2020-01-01', '', null, 11])
      assert.isFalse(isMonthDay(wrong), String(wrong))
  })

  test('without a 29th celebrate on the 28th', ({ assert }) => {
    assert.deepEqual(birthdaysOn('2026-02-28T08:00:00.000Z'), ['02-28', '02-29'])
    assert.deepEqual(birthdaysOn('2028-02-28T08:00:00.000Z'), ['02-28'])
    assert.deepEqual(birthdaysOn('2028-02-29T08:00:00.000Z'), ['02-29'])
    assert.deepEqual(birthdaysOn('2100-02-28T08:00:00.000Z'), ['02-28', '02-29'])
  })

  test('so many months ago end with a month that is shorter', ({ assert }) => {
    assert.equal(monthsBefore('2026-11-22T10:00:00.000Z', 24), '2024-11-22T10:00:00.000Z')
    assert.equal(monthsBefore('2026-03-31T10:00:00.000Z', 1), '2026-02-28T10:00:00.000Z')
    assert.equal(monthsBefore('2026-01-31T10:00:00.000Z', 14), '2024-11-30T10:00:00.000Z')
    assert.equal(daysBefore('2026-03-01T10:00:00.000Z', 1), '2026-02-28T10:00:00.000Z')
  })
})
