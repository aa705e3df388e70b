import { test } from '@japa/runner'
import {
  lastReturnDay,
  NO_RETURN_TERMS,
  returnObstacles,
  returnTermsOf,
  type ReturnCase,
  type ReturnTerms,
} from '#app/documents/return_policy'

const terms = (own: Partial<ReturnTerms>): ReturnTerms => ({ ...NO_RETURN_TERMS, ...own })

const goods = (own: Partial<ReturnCase>): ReturnCase => ({
  soldAt: '2026-10-01T12:00:00.000Z',
  now: '2026-10-15T12:00:00.000Z',
  timeZone: 'Europe/Oslo',
  condition: null,
  ...own,
})

test.group('Return policy', () => {
  test('a store without a policy takes everything back, as it did before', ({ assert }) => {
    assert.deepEqual(returnTermsOf(null, 'food'), NO_RETURN_TERMS)
    assert.deepEqual(returnTermsOf(undefined, null), NO_RETURN_TERMS)
    const longAgo = goods({ soldAt: '2001-01-01T12:00:00.000Z', condition: 'opened' })
    assert.deepEqual(returnObstacles(NO_RETURN_TERMS, longAgo), [])
    assert.deepEqual(returnObstacles(NO_RETURN_TERMS, goods({ soldAt: null })), [])
  })

  test('a department with terms of its own has these, every other those of the store', ({
    assert,
  }) => {
    const food = { ...terms({ isReturnable: false }), departmentIds: ['food', 'dairy'] }
    const policy = { ...terms({ days: 30 }), exceptions: [food] }
    assert.equal(returnTermsOf(policy, 'dairy').isReturnable, false)
    assert.equal(returnTermsOf(policy, 'toys').days, 30)
    assert.equal(returnTermsOf(policy, null).days, 30)
  })

  test('the last day counts in full on the calendar of the store', ({ assert }) => {
    const fortnight = terms({ days: 14 })
    // Half past eleven in the evening in Oslo.
    const soldAt = '2026-10-01T21:30:00.000Z'
    assert.equal(lastReturnDay(fortnight, soldAt, 'Europe/Oslo'), '2026-10-15')
    const onTheDay = goods({ soldAt, now: '2026-10-15T21:59:59.999Z' })
    assert.deepEqual(returnObstacles(fortnight, onTheDay), [])
    const dayAfter = goods({ soldAt, now: '2026-10-15T22:00:00.000Z' })
    assert.deepEqual(returnObstacles(fortnight, dayAfter), ['too_late'])
  })

  test('days are counted over a leap day and a change of the clocks', ({ assert }) => {
    const month = terms({ days: 30 })
    assert.equal(lastReturnDay(month, '2028-02-10T12:00:00.000Z', 'Europe/Oslo'), '2028-03-11')
    assert.equal(lastReturnDay(month, '2026-10-20T12:00:00.000Z', 'Europe/Oslo'), '2026-11-19')
    assert.equal(lastReturnDay(terms({ days: 0 }), goods({}).soldAt, 'UTC'), '2026-10-01')
    assert.isNull(lastReturnDay(month, null, 'UTC'))
    assert.isNull(lastReturnDay(NO_RETURN_TERMS, goods({}).soldAt, 'UTC'))
  })

  test('unopened goods are asked for where the policy says so, and faulty ones are taken', ({
    assert,
  }) => {
    const sealed = terms({ condition: 'unopened' })
    const answer = (condition: ReturnCase['condition']) =>
      returnObstacles(sealed, goods({ condition }))
    assert.deepEqual(answer('unopened'), [])
    assert.deepEqual(answer('faulty'), [])
    assert.deepEqual(answer('opened'), ['not_unopened'])
    assert.deepEqual(answer(null), ['not_unopened'])
    const agreed = terms({ condition: 'agreed' })
    assert.deepEqual(returnObstacles(agreed, goods({ condition: 'opened' })), [])
  })

  test('everything that stands against a return is named', ({ assert }) => {
    const strict = terms({
      isReturnable: false,
      days: 1,
      needsReceipt: true,
      condition: 'unopened',
    })
    assert.deepEqual(returnObstacles(strict, goods({ condition: 'opened' })), [
      'not_returnable',
      'too_late',
      'not_unopened',
    ])
    assert.deepEqual(returnObstacles(strict, goods({ soldAt: null, condition: 'unopened' })), [
      'not_returnable',
      'receipt_missing',
    ])
  })
})
