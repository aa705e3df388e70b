import fc from 'fast-check'
import { test } from '@japa/runner'
import { instantAtWallClock, wallClockAt } from '#core/wall_clock'

test.group('The instant of a wall clock', () => {
  test('follows the time zone through summer and winter', ({ assert }) => {
    assert.equal(instantAtWallClock('2026-12-01T06:00', 'Europe/Oslo'), '2026-12-01T05:00:00.000Z')
    assert.equal(instantAtWallClock('2026-07-01T06:00', 'Europe/Oslo'), '2026-07-01T04:00:00.000Z')
    assert.equal(instantAtWallClock('2026-07-01T00:00', 'Asia/Kolkata'), '2026-06-30T18:30:00.000Z')
  })

  test('goes on behind an hour that is skipped, and takes the first of one that comes twice', ({
    assert,
  }) => {
    assert.equal(instantAtWallClock('2026-03-29T02:30', 'Europe/Oslo'), '2026-03-29T01:30:00.000Z')
    assert.equal(instantAtWallClock('2026-10-25T02:30', 'Europe/Oslo'), '2026-10-25T00:30:00.000Z')
  })

  test('is read back as it was typed, save for a skipped hour', ({ assert }) => {
    const minute = fc.integer({ min: 0, max: 5 * 366 * 24 * 60 })
    const zone = fc.constantFrom('Europe/Oslo', 'Europe/London', 'America/St_Johns', 'Pacific/Apia')
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const instant = new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString()
        const shown = wallClockAt(instant, timeZone)
        assert.equal(wallClockAt(instantAtWallClock(shown, timeZone), timeZone), shown)
      })
    )
  })
})
