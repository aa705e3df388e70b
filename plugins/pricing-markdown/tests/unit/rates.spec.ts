import { test } from '@japa/runner'
import { dayIn, daysBetween } from '../../server/days.ts'
import { agedStock, cappedRate, costFloorE4, expirySchedule, rateOn } from '../../server/rates.ts'

const STEPS = [
  { days: 0, ratePpm: 750_000 },
  { days: 3, ratePpm: 250_000 },
  { days: 1, ratePpm: 500_000 },
]

test.group('Rates of mark-downs', () => {
  test('are known ahead for each day until the last', ({ assert }) => {
    const schedule = expirySchedule('2026-12-01', STEPS)
    assert.deepEqual(
      ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'].map((day) =>
        rateOn(schedule, day)
      ),
      [0, 250_000, 250_000, 500_000, 750_000]
    )
  })

  test('of two steps on one day the greater counts', ({ assert }) => {
    const twice = [...STEPS, { days: 1, ratePpm: 400_000 }]
    assert.equal(rateOn(expirySchedule('2026-12-01', twice), '2026-11-30'), 500_000)
  })

  test('of stock count for the pieces that reached the highest step', ({ assert }) => {
    const steps = [
      { days: 30, ratePpm: 200_000 },
      { days: 90, ratePpm: 500_000 },
    ]
    const layers = [
      { day: '2026-08-01', quantityThousandths: 2_000 },
      { day: '2026-10-01', quantityThousandths: 5_000 },
      { day: '2026-11-20', quantityThousandths: 9_000 },
    ]
    assert.isNull(agedStock(layers, steps, '2026-08-20'))
    assert.equal(agedStock(layers, steps, '2026-10-25')!.quantityThousandths, 2_000)
    const later = agedStock(layers, steps, '2026-11-05')!
    assert.equal(later.quantityThousandths, 2_000)
    assert.equal(rateOn(later.schedule, '2026-11-05'), 500_000)
    assert.equal(agedStock(layers.slice(1), steps, '2026-11-05')!.quantityThousandths, 5_000)
    assert.isNull(agedStock([], steps, '2026-11-05'))
  })

  test('promise no more than floor and cost leave', ({ assert }) => {
    const limits = { floorPpm: 300_000, floorE4: 0, unitPriceMinorE4: 10_000_000 }
    assert.equal(cappedRate(750_000, limits), 700_000)
    assert.equal(cappedRate(750_000, { ...limits, floorE4: 4_450_000 }), 550_000)
    assert.equal(cappedRate(750_000, { ...limits, floorE4: 12_000_000 }), 0)
    const settings = { neverBelowCost: true, taxOnCostPpm: 250_000 }
    assert.equal(costFloorE4(4_000_000, true, settings), 5_000_000)
    assert.equal(costFloorE4(4_000_000, false, settings), 4_000_000)
    assert.equal(costFloorE4(null, true, settings), 0)
    assert.equal(costFloorE4(4_000_000, true, { ...settings, neverBelowCost: false }), 0)
  })

  test('go by the day on the wall of the shop', ({ assert }) => {
    assert.equal(dayIn('Europe/Oslo', '2026-11-22T23:30:00.000Z'), '2026-11-23')
    assert.equal(dayIn('America/New_York', '2026-11-23T02:00:00.000Z'), '2026-11-22')
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2)
  })
})
