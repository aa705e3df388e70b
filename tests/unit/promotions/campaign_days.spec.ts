import { test } from '@japa/runner'
import { campaignDays, daysBetween, mondayOf } from '#app/promotions/calendar/campaign_days'

const ALWAYS = { from: null, to: null, weekdays: [], hours: [] }

test.group('The days of a campaign on the calendar', () => {
  test('go on and on where nothing ends them', ({ assert }) => {
    assert.deepEqual(campaignDays(ALWAYS, '2026-11-23', 14), [{ first: 0, days: 14 }])
  })

  test('begin with the day of the first minute, and end before midnight', ({ assert }) => {
    const times = { ...ALWAYS, from: '2026-11-24T18:00', to: '2026-11-27T00:00' }
    assert.deepEqual(campaignDays(times, '2026-11-23', 14), [{ first: 1, days: 3 }])
    assert.deepEqual(campaignDays({ ...times, to: '2026-11-27T00:01' }, '2026-11-23', 14), [
      { first: 1, days: 4 },
    ])
  })

  test('are one span for each row of weekdays', ({ assert }) => {
    const times = { ...ALWAYS, weekdays: [1, 2, 5] }
    assert.deepEqual(campaignDays(times, '2026-11-23', 8), [
      { first: 0, days: 2 },
      { first: 4, days: 1 },
      { first: 7, days: 1 },
    ])
  })

  test('none of another time', ({ assert }) => {
    assert.deepEqual(campaignDays({ ...ALWAYS, to: '2026-11-23T00:00' }, '2026-11-23', 14), [])
    assert.deepEqual(campaignDays({ ...ALWAYS, from: '2026-12-07T00:00' }, '2026-11-23', 14), [])
  })

  test('a week begins on Monday, also over the end of summer time', ({ assert }) => {
    assert.equal(mondayOf('2026-11-22'), '2026-11-16')
    assert.equal(mondayOf('2026-11-23'), '2026-11-23')
    assert.equal(daysBetween('2026-10-19', '2026-10-26'), 7)
  })
})
