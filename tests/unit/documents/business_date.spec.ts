import { test } from '@japa/runner'
import { businessDateAt, localHourAt, momentAt } from '#app/documents/business_date'

const oslo = { timeZone: 'Europe/Oslo', dayCutoffMinutes: 0 }
const bar = { timeZone: 'Europe/Oslo', dayCutoffMinutes: 240 }

test.group('Business date', () => {
  test('begins at midnight of the store, not of the server', ({ assert }) => {
    assert.equal(businessDateAt('2026-11-22T22:59:59.999Z', oslo), '2026-11-22')
    assert.equal(businessDateAt('2026-11-22T23:00:00.000Z', oslo), '2026-11-23')
    assert.equal(businessDateAt('2026-07-22T21:59:59.999Z', oslo), '2026-07-22')
    assert.equal(businessDateAt('2026-07-22T22:00:00.000Z', oslo), '2026-07-23')
  })

  test('a cut-off at four keeps the night with the evening before', ({ assert }) => {
    assert.equal(businessDateAt('2026-11-23T02:59:59.000Z', bar), '2026-11-22')
    assert.equal(businessDateAt('2026-11-23T03:00:00.000Z', bar), '2026-11-23')
    assert.equal(businessDateAt('2027-01-01T01:00:00.000Z', bar), '2026-12-31')
  })

  test('the cut-off is on the wall clock on the nights when the clock changes', ({ assert }) => {
    // 2026-03-29: 02:00 becomes 03:00, and 04:00 is at 02:00 UTC.
    assert.equal(businessDateAt('2026-03-29T01:59:59.000Z', bar), '2026-03-28')
    assert.equal(businessDateAt('2026-03-29T02:00:00.000Z', bar), '2026-03-29')
    // 2026-10-25: 03:00 becomes 02:00, and 04:00 is at 03:00 UTC.
    assert.equal(businessDateAt('2026-10-25T02:59:59.000Z', bar), '2026-10-24')
    assert.equal(businessDateAt('2026-10-25T03:00:00.000Z', bar), '2026-10-25')
  })

  test('west of Greenwich and over the date line the same rule holds', ({ assert }) => {
    const auckland = { timeZone: 'Pacific/Auckland', dayCutoffMinutes: 0 }
    const newYork = { timeZone: 'America/New_York', dayCutoffMinutes: 180 }
    assert.equal(businessDateAt('2026-11-22T11:00:00.000Z', auckland), '2026-11-23')
    assert.equal(businessDateAt('2026-11-22T07:59:00.000Z', newYork), '2026-11-21')
    assert.equal(businessDateAt('2026-11-22T08:00:00.000Z', newYork), '2026-11-22')
  })

  test('the hour of the day is the one on the wall', ({ assert }) => {
    assert.equal(localHourAt('2026-11-22T23:10:00.000Z', 'Europe/Oslo'), 0)
    assert.equal(localHourAt('2026-07-22T10:10:00.000Z', 'Europe/Oslo'), 12)
  })

  test('a moment is the minute on the wall with its weekday, across midnight and summer time', ({
    assert,
  }) => {
    assert.deepEqual(momentAt('2026-11-22T22:59:59.999Z', 'Europe/Oslo'), {
      date: '2026-11-22',
      time: '23:59',
      weekday: 7,
    })
    assert.deepEqual(momentAt('2026-11-22T23:00:00.000Z', 'Europe/Oslo'), {
      date: '2026-11-23',
      time: '00:00',
      weekday: 1,
    })
    assert.deepEqual(momentAt('1969-12-31T12:00:00.000Z', 'UTC').weekday, 3)
    assert.equal(momentAt('2026-07-22T14:30:00.000Z', 'Europe/Oslo').time, '16:30')
  })
})
