import fc from 'fast-check'
import { test } from '@japa/runner'
import { wallClockAt } from '#core/wall_clock'
import { isAnnounced, isLasting } from '#app/catalog/reductions/announced'
import { priceCourse, type PriceSpan } from '#app/catalog/reductions/price_course'
import { periodsOf, type PromotionPeriod } from '#app/catalog/reductions/promotion_periods'
import {
  lowestInCourse,
  reductionInCourse,
  spanAt,
} from '#app/catalog/reductions/reduction_in_course'
import { runningSpans } from '#app/catalog/reductions/running_spans'
import type { DatedPrice } from '#pricing/lowest_price'
import type { Promotion, PromotionTimes } from '#pricing/promotions/promotion'
import { runsAt } from '#pricing/promotions/promotion_times'
import { holdsForAll } from '#tests/support/pricing/property'
import { aPromotion, items, linePercent } from '#tests/support/pricing/promotions'

const OSLO = 'Europe/Oslo'
const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const ALWAYS: PromotionTimes = { from: null, to: null, weekdays: [], hours: [] }
const goods = { itemId: 'oil', departmentIds: ['kitchen'], tags: ['new'] }
const at = (iso: string) => Date.parse(iso)

/** A shelf price that never changes, in ten-thousandths of a minor unit. */
const shelf = (minor: number, from = '2025-01-01T00:00Z'): DatedPrice => ({
  unitPriceMinorE4: minor * 10_000,
  isOwnStore: false,
  fromMs: at(from),
  toMs: null,
})

function period(promotion: Promotion, from = '2026-01-01T00:00Z', to?: string): PromotionPeriod {
  return { promotion, fromMs: at(from), toMs: to ? at(to) : Infinity }
}

function courseOf(
  periods: PromotionPeriod[],
  prices = [shelf(100_00)],
  until = '2026-12-31T00:00Z'
) {
  const time = { fromMs: at('2026-01-20T00:00Z'), untilMs: at(until), timeZone: OSLO }
  return priceCourse(goods, prices, runningSpans(periods, time))
}

/** Percents off, by what promotions are called. */
const off = (percent: number, promotionId = `off-${percent}`, times = ALWAYS) =>
  aPromotion({ promotionId, effect: linePercent(percent), times })
const minor = (unitPriceMinorE4: number | null | undefined) =>
  unitPriceMinorE4 === null || unitPriceMinorE4 === undefined ? null : unitPriceMinorE4 / 10_000
const lowestOf = (course: PriceSpan[], iso: string) =>
  minor(reductionInCourse(course, at(iso))?.lowestUnitPriceMinorE4)

test.group('A reduction announced to everybody', () => {
  test('lowers one piece without a condition; clubs, coupons, sums and several pieces do not', ({
    assert,
  }) => {
    const step = (fromThousandths: number) => ({
      kind: 'line' as const,
      countsTogether: false,
      steps: [{ fromThousandths, discount: { kind: 'percent' as const, ratePpm: 100_000 } }],
    })
    assert.isTrue(isAnnounced(aPromotion()))
    assert.isTrue(isAnnounced(aPromotion({ effect: step(1_000) })))
    assert.isFalse(isAnnounced(aPromotion({ effect: step(1_001) })))
    assert.isFalse(isAnnounced(aPromotion({ audienceGroupIds: ['club'] })))
    assert.isFalse(isAnnounced(aPromotion({ needsCoupon: true })))
    const threshold = { scope: items('oil'), minimumMinor: 1, minimumThousandths: 0 }
    assert.isFalse(isAnnounced(aPromotion({ threshold })))
    assert.isFalse(isAnnounced(aPromotion({ effect: { kind: 'basket', steps: [] } })))
    assert.isFalse(isLasting({ times: { ...ALWAYS, weekdays: [1] } }))
    assert.isTrue(isLasting({ times: { ...ALWAYS, from: '2026-11-01T00:00' } }))
  })

  test('is compared with the shelf until it began, not with itself', ({ assert }) => {
    const course = courseOf([period(off(20), '2026-11-22T06:00Z')])
    assert.deepEqual(reductionInCourse(course, at('2026-11-22T10:00Z')), {
      beforeUnitPriceMinorE4: 100_00 * 10_000,
      lowestUnitPriceMinorE4: 100_00 * 10_000,
    })
    assert.isNull(reductionInCourse(course, at('2026-11-22T05:59Z')))
    assert.equal(minor(spanAt(course, at('2026-11-22T06:00Z'))?.unitPriceMinorE4), 80_00)
  })

  test('counts another that ended 29 days before it began, not one that ended 31 days before', ({
    assert,
  }) => {
    const before = (days: number) =>
      courseOf([
        period(
          off(40),
          '2026-10-01T00:00Z',
          new Date(at('2026-11-22T06:00Z') - days * DAY).toISOString()
        ),
        period(off(20), '2026-11-22T06:00Z'),
      ])
    assert.equal(lowestOf(before(29), '2026-11-22T10:00Z'), 60_00)
    assert.equal(lowestOf(before(30), '2026-11-22T10:00Z'), 100_00)
    assert.equal(lowestOf(before(31), '2026-11-22T10:00Z'), 100_00)
    // It looks back from the begin: in a long campaign the days before it do not slip away.
    assert.equal(lowestOf(before(29), '2026-12-20T10:00Z'), 60_00)
  })

  test('that grows keeps the price before its first step; one that shrinks is a new one', ({
    assert,
  }) => {
    const growing = courseOf([
      period(off(20), '2026-11-10T00:00Z', '2026-11-15T00:00Z'),
      period(off(30), '2026-11-15T00:00Z', '2026-11-20T00:00Z'),
      period(off(25), '2026-11-20T00:00Z'),
    ])
    assert.equal(lowestOf(growing, '2026-11-12T00:00Z'), 100_00)
    assert.equal(lowestOf(growing, '2026-11-17T00:00Z'), 100_00)
    assert.equal(lowestOf(growing, '2026-11-22T00:00Z'), 70_00)
    const interrupted = courseOf([
      period(off(20), '2026-11-10T00:00Z', '2026-11-15T00:00Z'),
      period(off(30), '2026-11-16T00:00Z'),
    ])
    assert.equal(lowestOf(interrupted, '2026-11-17T00:00Z'), 80_00)
  })

  test('follows the shelf while it runs, and keeps the price before it began', ({ assert }) => {
    const first = { ...shelf(100_00), toMs: at('2026-11-15T00:00Z') }
    for (const next of [120_00, 90_00]) {
      const prices = [first, shelf(next, '2026-11-15T00:00Z')]
      const course = courseOf([period(off(20), '2026-11-10T00:00Z')], prices)
      assert.equal(minor(spanAt(course, at('2026-11-20T00:00Z'))?.unitPriceMinorE4), next * 0.8)
      assert.equal(lowestOf(course, '2026-11-20T00:00Z'), 100_00)
    }
  })

  test('of a campaign is not begun anew by a happy hour on top of it', ({ assert }) => {
    const hour = { ...ALWAYS, hours: [{ from: '16:00', to: '18:00' }] }
    const course = courseOf([
      period(off(20), '2026-11-10T00:00Z'),
      period(off(10, 'hour', hour), '2026-11-10T00:00Z'),
    ])
    assert.equal(lowestOf(course, '2026-11-20T10:00Z'), 100_00)
    assert.equal(minor(spanAt(course, at('2026-11-20T16:00Z'))?.unitPriceMinorE4), 72_00)
  })

  test('by a lower price of the shelf counts the promotions before it', ({ assert }) => {
    const prices = [
      { ...shelf(100_00), toMs: at('2026-11-15T00:00Z') },
      shelf(90_00, '2026-11-15T00:00Z'),
    ]
    const course = courseOf([period(off(30), '2026-11-01T00:00Z', '2026-11-05T00:00Z')], prices)
    assert.deepEqual(reductionInCourse(course, at('2026-11-20T00:00Z')), {
      beforeUnitPriceMinorE4: 100_00 * 10_000,
      lowestUnitPriceMinorE4: 70_00 * 10_000,
    })
  })
})

test.group('Happy hours and the lowest price', () => {
  const hour = { ...ALWAYS, hours: [{ from: '16:00', to: '18:00' }] }

  test('of today is compared with that of yesterday', ({ assert }) => {
    const course = courseOf([period(off(20, 'hour', hour), '2026-11-20T00:00Z')])
    assert.equal(lowestOf(course, '2026-11-20T15:30Z'), 100_00)
    assert.equal(lowestOf(course, '2026-11-21T15:30Z'), 80_00)
    assert.isNull(reductionInCourse(course, at('2026-11-21T12:00Z')))
  })

  test('are no price of the shelf, but what the item cost', ({ assert }) => {
    const periods = [
      period(off(50, 'hour', hour), '2026-11-01T00:00Z', '2026-11-02T00:00Z'),
      period(off(20), '2026-11-10T00:00Z'),
    ]
    const lasting = courseOf(periods.filter(({ promotion }) => isLasting(promotion)))
    const reduction = reductionInCourse(courseOf(periods), at('2026-11-11T00:00Z'), lasting)
    assert.equal(minor(reduction?.lowestUnitPriceMinorE4), 50_00)
  })

  test('run by the wall clock on both sides of a change of the clocks, also in the hour that comes twice', ({
    assert,
  }) => {
    const running = (times: Partial<PromotionTimes>, iso: string) => {
      const course = courseOf([period(off(20, 'hour', { ...ALWAYS, ...times }))])
      return spanAt(course, at(iso))!.lowered.length > 0
    }
    assert.isTrue(running(hour, '2026-10-24T14:00Z'))
    assert.isFalse(running(hour, '2026-10-24T16:00Z'))
    assert.isTrue(running(hour, '2026-10-25T16:59Z'))
    assert.isFalse(running(hour, '2026-10-25T14:59Z'))
    const night = { hours: [{ from: '01:00', to: '02:20' }] }
    assert.isTrue(running(night, '2026-10-25T00:10Z'))
    assert.isFalse(running(night, '2026-10-25T00:30Z'))
    assert.isTrue(running(night, '2026-10-25T01:10Z'))
    assert.isFalse(running(night, '2026-10-25T01:20Z'))
  })

  test('and all other times run whenever the engine says so, at any minute of two weeks', ({
    assert,
  }) => {
    const clockTime = fc
      .tuple(fc.nat({ max: 23 }), fc.constantFrom('00', '07', '30', '45'))
      .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`)
    const local = fc
      .tuple(fc.integer({ min: 18, max: 31 }), clockTime)
      .map(([day, time]) => `2026-10-${day}T${time}`)
    const times = fc.record({
      from: fc.option(local),
      to: fc.option(local),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
      hours: fc.array(fc.record({ from: clockTime, to: clockTime }), { maxLength: 2 }),
    })
    const minute = fc.integer({ min: 0, max: 14 * 24 * 60 - 1 })
    const question = fc.tuple(times, minute, fc.constantFrom(OSLO, 'America/New_York', 'UTC'))
    const fromMs = at('2026-10-19T00:00Z')
    holdsForAll(question, ([does, minutes, timeZone]) => {
      const promotion = off(20, 'any', does)
      const untilMs = fromMs + 14 * DAY
      const spans = runningSpans([period(promotion)], { fromMs, untilMs, timeZone })
      const ms = fromMs + minutes * 60_000
      const shown = wallClockAt(new Date(ms).toISOString(), timeZone)
      const date = shown.slice(0, 10)
      const weekday = new Date(`${date}T12:00Z`).getUTCDay() || 7
      const runs = runsAt(does, { date, time: shown.slice(11), weekday })
      const span = spans.findLast((one) => one.fromMs <= ms)
      assert.equal((span?.promotions.length ?? 0) > 0, runs)
    })
  })
})

test.group('What is kept of a promotion', () => {
  const version = (number: number, savedMs: number) => ({
    promotion: aPromotion({ version: number }),
    savedMs,
  })
  const told = (history: Partial<Parameters<typeof periodsOf>[0]>) =>
    periodsOf({
      state: 'active',
      versions: [version(1, 10)],
      switches: [],
      usedUpMs: Infinity,
      ...history,
    }).map(({ promotion, fromMs, toMs }) => [promotion.version, fromMs, toMs])

  test('is when which version of it was switched on', ({ assert }) => {
    const versions = [version(1, 10), version(2, 40), version(3, 90)]
    const switches = [
      { atMs: 20, state: 'active' },
      { atMs: 60, state: 'paused' },
      { atMs: 80, state: 'active' },
      { atMs: 100, state: 'ended' },
    ]
    assert.deepEqual(told({ state: 'ended', versions, switches }), [
      [1, 20, 40],
      [2, 40, 60],
      [2, 80, 90],
      [3, 90, 100],
    ])
  })

  test('ends with its last use; one never switched is as it is since it was saved', ({
    assert,
  }) => {
    assert.deepEqual(told({ usedUpMs: 50 }), [[1, 10, 50]])
    assert.deepEqual(told({ state: 'draft' }), [])
    assert.deepEqual(told({}), [[1, 10, Infinity]])
  })
})

test.group('The lowest price of any course', () => {
  test('is the lowest that a look at every other hour of the thirty days finds', ({ assert }) => {
    const span = fc.record({
      percent: fc.integer({ min: 1, max: 90 }),
      day: fc.nat({ max: 80 }),
      days: fc.integer({ min: 1, max: 20 }),
      hours: fc.constantFrom<PromotionTimes['hours'][]>([], [{ from: '16:00', to: '18:00' }]),
    })
    const prices = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 })
    holdsForAll(
      fc.tuple(fc.array(span, { maxLength: 3 }), prices, fc.nat({ max: 100 })),
      (drawn) => {
        const [campaigns, shelves, day] = drawn
        const start = at('2026-02-01T00:00Z')
        const periods = campaigns.map(({ percent, day: first, days, hours }, index) => ({
          promotion: off(percent, `promotion-${index}`, { ...ALWAYS, hours }),
          fromMs: start + first * DAY,
          toMs: start + (first + days) * DAY,
        }))
        const course = courseOf(
          periods,
          shelves.map((price, index) => ({
            ...shelf(price * 100),
            fromMs: start + index * 25 * DAY,
            toMs: index + 1 < shelves.length ? start + (index + 1) * 25 * DAY : null,
          })),
          '2026-06-01T00:00Z'
        )
        const atMs = start + day * DAY
        const looks = Array.from({ length: 30 * 12 }, (_, twoHours) =>
          spanAt(course, atMs - (twoHours * 2 + 0.5) * HOUR)
        ).flatMap((found) => found?.unitPriceMinorE4 ?? [])
        const lowest = looks.length === 0 ? null : Math.min(...looks)
        assert.equal(lowestInCourse(course, atMs), lowest)
        const reduction = reductionInCourse(course, atMs)
        const now = spanAt(course, atMs)
        if (now && now.unitPriceMinorE4 < now.shelfUnitPriceMinorE4) assert.isNotNull(reduction)
        if (reduction) assert.isBelow(now!.unitPriceMinorE4, reduction.beforeUnitPriceMinorE4)
      }
    )
  })
})
