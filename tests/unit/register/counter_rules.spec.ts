import { test } from '@japa/runner'
import { exceedsLimits } from '#resources/register/dialogs/exceeds_limits'
import { findGrant } from '#resources/register/device/operator_session'
import { quickAmounts } from '#resources/register/pay/quick_amounts'
import { ratesOn } from '#resources/register/sale/dated_rates'
import { typesAsPaid } from '#resources/register/pay/types_as_paid'
import { splitQuantity } from '#resources/register/sale/item_search'
import { latestBirthDate, localTimeAt } from '#resources/register/sale/local_time'
import { chainAfter, newChain } from '#resources/register/device/chain_state'
import type { RegisterTenderType } from '#app/register/register_bootstrap'
import { isWithinSaleHours } from '#app/documents/sale_hours'
import { EMPTY_CHAIN } from '#app/documents/hash_chain'
import { anOpening, aPostVoidOf, aSale } from '#tests/support/documents'

const NOTES = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 100]

test.group('Rules of the counter', () => {
  test('quick amounts are the exact one and what people hand over above it', ({ assert }) => {
    assert.deepEqual(quickAmounts(6_600, NOTES, 2), [6_600, 7_000, 8_000, 10_000])
    assert.deepEqual(quickAmounts(10_000, NOTES, 2), [10_000, 20_000, 50_000, 100_000])
    assert.deepEqual(quickAmounts(0, NOTES, 2), [])
  })

  test('goods that are paid back as they were paid leave the ways of that sale', ({ assert }) => {
    const types = ['cash', 'card', 'credit'].map((id) => ({ id }) as RegisterTenderType)
    const ways = (...lines: { payBackTypeIds?: string[] | null }[]) =>
      typesAsPaid(types, lines).map(({ id }) => id)
    assert.deepEqual(ways({}, { payBackTypeIds: null }), ['cash', 'card', 'credit'])
    assert.deepEqual(ways({ payBackTypeIds: ['card', 'cash'] }, {}), ['cash', 'card'])
    assert.deepEqual(ways({ payBackTypeIds: ['card', 'cash'] }, { payBackTypeIds: ['card'] }), [
      'card',
    ])
    assert.deepEqual(ways({ payBackTypeIds: ['no longer there'] }), ['cash', 'card', 'credit'])
  })

  test('a number and a star before a name is a quantity', ({ assert }) => {
    assert.deepEqual(splitQuantity('3*milk'), { quantityThousandths: 3_000, name: 'milk' })
    assert.deepEqual(splitQuantity('0,5 × apple'), { quantityThousandths: 500, name: 'apple' })
    assert.deepEqual(splitQuantity('0*milk'), { quantityThousandths: null, name: 'milk' })
    assert.deepEqual(splitQuantity(' 2 l milk '), { quantityThousandths: null, name: '2 l milk' })
  })

  test('beer is not sold after hours, by the store’s own clock', ({ assert }) => {
    const hours = { '6': { from: 540, to: 1_080 } }
    // 16:30 UTC on a Saturday in November is 17:30 in Oslo; an hour later it is closed.
    const at = (instant: string) => localTimeAt(instant, 'Europe/Oslo')
    assert.isTrue(isWithinSaleHours(hours, at('2026-11-21T16:30:00.000Z')))
    assert.isFalse(isWithinSaleHours(hours, at('2026-11-21T17:00:00.000Z')))
    assert.isFalse(isWithinSaleHours(hours, at('2026-11-22T12:00:00.000Z')))
    assert.isTrue(isWithinSaleHours(null, at('2026-11-22T12:00:00.000Z')))
  })

  test('hours that go on past midnight are those of the day on which they begin', ({ assert }) => {
    // Friday 20:00 to 01:30, Sunday 22:00 to midnight.
    const hours = { '5': { from: 1_200, to: 90 }, '7': { from: 1_320, to: 0 } }
    const isOpen = (weekday: number, minutes: number) =>
      isWithinSaleHours(hours, { weekday, minutes })
    assert.isFalse(isOpen(5, 60), 'Thursday had no hours')
    assert.isFalse(isOpen(5, 1_199))
    assert.isTrue(isOpen(5, 1_439))
    assert.isTrue(isOpen(6, 89))
    assert.isFalse(isOpen(6, 90))
    assert.isFalse(isOpen(6, 1_300), 'Saturday has none of its own')
    assert.isTrue(isOpen(7, 1_439))
    assert.isFalse(isOpen(1, 0), 'midnight is the end')
  })

  test('the latest day of birth is the same day so many years ago', ({ assert }) => {
    assert.equal(latestBirthDate('2026-11-22', 18), '2008-11-22')
    assert.equal(latestBirthDate('2028-02-29', 20), '2008-02-29')
    assert.equal(latestBirthDate('2028-02-29', 18), '2010-02-28', 'who was born in March is 17')
  })

  test('a rate is in force from its first to its last day', ({ assert }) => {
    const rate = { taxRateId: 'a', name: 'VAT', ratePpm: 140_000, taxCategoryId: 'food' }
    const taxRates = [
      { ...rate, validFrom: '2025-01-01', validTo: '2025-12-31' },
      { ...rate, taxRateId: 'b', ratePpm: 135_000, validFrom: '2026-01-01', validTo: null },
    ]
    assert.equal(ratesOn({ taxRates }, '2025-12-31').taxRates.food?.[0]?.ratePpm, 140_000)
    assert.equal(ratesOn({ taxRates }, '2026-01-01').taxRates.food?.[0]?.ratePpm, 135_000)
    assert.deepEqual(ratesOn({ taxRates }, '2024-12-31'), { taxRates: {} })
  })

  test('a department’s grant counts before the general one, and none means no', ({ assert }) => {
    const general = { task: 'line.discount', departmentId: null, isAllowed: true, limits: {} }
    const tobacco = { ...general, departmentId: 'tobacco', isAllowed: false }
    const grants = [general, tobacco]
    assert.isTrue(findGrant(grants, 'line.discount', 'bread')?.isAllowed)
    assert.isFalse(findGrant(grants, 'line.discount', 'tobacco')?.isAllowed)
    assert.isNull(findGrant(grants, 'sale.void', null))
  })

  test('a grant without limits has none; a limit itself is still within', ({ assert }) => {
    const half = { ratePpm: 500_000, amountMinor: 500 }
    assert.isFalse(exceedsLimits({}, half))
    assert.isFalse(exceedsLimits({ maximumRatePpm: 500_000 }, half))
    assert.isTrue(exceedsLimits({ maximumRatePpm: 499_999 }, half))
    assert.isTrue(exceedsLimits({ maximumAmountMinor: 499 }, half))
  })
})

test.group('Counters of the device', () => {
  test('each document takes the next number, and perpetual totals never fall', ({ assert }) => {
    const opened = chainAfter(
      newChain('enrolment', { salesMinor: 0, returnsMinor: 0, netMinor: 0 }),
      anOpening(100_000, 1),
      EMPTY_CHAIN
    )
    assert.equal(opened.tillSession?.floatMinor, 100_000)
    const sale = aSale({ number: 1, lines: [{ unitMinor: 10_000 }] })
    const sold = chainAfter(opened, sale, { sequence: 1, hash: 'a' })
    assert.equal(sold.receiptSequence, 1)
    assert.deepEqual(sold.grandTotals, { salesMinor: 10_000, returnsMinor: 0, netMinor: 10_000 })
    const reversed = chainAfter(sold, aPostVoidOf(sale, 2), { sequence: 2, hash: 'b' })
    assert.deepEqual(reversed.grandTotals, {
      salesMinor: 10_000,
      returnsMinor: 10_000,
      netMinor: 0,
    })
    assert.equal(reversed.receiptSequence, 2)
  })
})
