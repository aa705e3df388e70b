import fc from 'fast-check'
import { test } from '@japa/runner'
import { datesOf, PERIODS, periodOf } from '#app/reporting/today/period'

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const aDate = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

test.group('Periods of a report', () => {
  test('compare equally long spans, weekday by weekday, that do not touch', ({ assert }) => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), aDate, (name, businessDate) => {
        const period = periodOf(name, businessDate)
        const [now, before] = [datesOf(period), datesOf(period.previous)]
        assert.equal(now.length, before.length)
        assert.deepEqual(now.map(weekdayOf), before.map(weekdayOf))
        assert.isBelow(Date.parse(before.at(-1)!), Date.parse(now[0]!))
      }),
      { seed: 20261122 }
    )
  })

  test('end today, except yesterday', ({ assert }) => {
    const ends = PERIODS.map((name) => periodOf(name, '2026-03-01').to)
    assert.deepEqual(ends, ['2026-03-01', '2026-02-28', '2026-03-01', '2026-03-01'])
    assert.deepEqual(
      PERIODS.map((name) => datesOf(periodOf(name, '2026-03-01')).length),
      [1, 1, 7, 30]
    )
  })
})
