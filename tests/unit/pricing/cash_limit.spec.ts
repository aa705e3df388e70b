import { test } from '@japa/runner'
import { cashLimitOn } from '#pricing/cash_limit'

test.group('Limit of cash', () => {
  const limits = [
    { maximumMinor: 2_000_000, validFrom: '2020-01-01', validTo: '2024-02-29' },
    { maximumMinor: 1_500_000, validFrom: '2024-03-01', validTo: null },
  ]

  test('holds from its first day to its last', ({ assert }) => {
    const days = ['2019-12-31', '2020-01-01', '2024-02-29', '2024-03-01', '2099-01-01']
    assert.deepEqual(
      days.map((day) => cashLimitOn(limits, day)),
      [null, 2_000_000, 2_000_000, 1_500_000, 1_500_000]
    )
  })

  test('is the lowest where several hold', ({ assert }) => {
    const own = { maximumMinor: 500_000, validFrom: '2025-01-01', validTo: '2025-12-31' }
    assert.equal(cashLimitOn([...limits, own], '2025-06-01'), 500_000)
    assert.equal(cashLimitOn([own, ...limits], '2026-01-01'), 1_500_000)
  })
})
