import fc from 'fast-check'
import { test } from '@japa/runner'
import { findExpired } from '#app/backups/targets/rotation'
import { randomCases } from '#tests/support/long_tier'

const dayOf = (takenAt: string) => takenAt.slice(0, 10)
const START = Date.parse('2024-01-01T00:00:00Z')
const HOUR = 3_600_000

function at(hours: number, isGood = true) {
  const takenAt = new Date(START + hours * HOUR).toISOString()
  return { name: `b-${takenAt}`, takenAt, isGood }
}

const files = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 900 }), { minLength: 1, maxLength: 120 })
  .chain((hours) =>
    fc.tuple(...hours.map((hour) => fc.boolean().map((isGood) => at(hour, isGood))))
  )
const keeping = fc.record({
  daily: fc.integer({ min: 1, max: 10 }),
  weekly: fc.integer({ min: 0, max: 8 }),
  monthly: fc.integer({ min: 0, max: 14 }),
})

test.group('Rotation', () => {
  test('keeps a week of days, five weeks and a year of months of two years of nights', ({
    assert,
  }) => {
    const nights = Array.from({ length: 730 }, (_, night) => at(night * 24 + 3))
    const expired = new Set(findExpired(nights, { daily: 7, weekly: 5, monthly: 12 }, dayOf))
    const kept = nights.filter((file) => !expired.has(file)).map(({ takenAt }) => dayOf(takenAt))
    assert.deepEqual(kept.slice(-7), [
      '2025-12-24',
      '2025-12-25',
      '2025-12-26',
      '2025-12-27',
      '2025-12-28',
      '2025-12-29',
      '2025-12-30',
    ])
    // The last night of each month, and the last night of each week.
    assert.include(kept, '2025-01-31')
    assert.include(kept, '2025-12-07')
    assert.notInclude(kept, '2024-12-31')
    assert.lengthOf(kept, 21)
  })

  test('never gives up the newest backup nor the newest good one', ({ assert }) => {
    fc.assert(
      fc.property(files, keeping, (all, keep) => {
        const expired = new Set<unknown>(findExpired(all, keep, dayOf))
        const byTime = [...all].sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
        assert.isFalse(expired.has(byTime[0]))
        const good = byTime.find(({ isGood }) => isGood)
        if (good) assert.isFalse(expired.has(good))
      }),
      randomCases(300)
    )
  })

  test('keeps no more than it was told, and the newest of each kept day', ({ assert }) => {
    fc.assert(
      fc.property(files, keeping, (all, keep) => {
        const expired = new Set<unknown>(findExpired(all, keep, dayOf))
        const kept = all.filter((file) => !expired.has(file))
        assert.isAtMost(kept.length, keep.daily + keep.weekly + keep.monthly + 2)
        const days = [...new Set(all.map(({ takenAt }) => dayOf(takenAt)))].sort().reverse()
        for (const day of days.slice(0, keep.daily)) {
          const ofDay = all.filter(({ takenAt }) => dayOf(takenAt) === day)
          const newest = ofDay.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))[0]
          assert.isFalse(expired.has(newest), `the newest of ${day} is gone`)
        }
      }),
      randomCases(300)
    )
  })

  test('running twice removes nothing more, whatever the order of the list', ({ assert }) => {
    fc.assert(
      fc.property(files, keeping, (all, keep) => {
        const expired = new Set<unknown>(findExpired(all, keep, dayOf))
        const kept = all.filter((file) => !expired.has(file))
        assert.deepEqual(findExpired([...kept].reverse(), keep, dayOf), [])
      }),
      randomCases(300)
    )
  })
})
