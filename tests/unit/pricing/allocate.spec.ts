import fc from 'fast-check'
import { test } from '@japa/runner'
import { shareJointly } from '#pricing/allocate'
import { allocate, mulDiv } from '#pricing/index'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

const amount = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.integer({ min: -999_999_999_999, max: 999_999_999_999 })
)
const weights = fc.array(fc.nat({ max: 999_999_999_999 }), { minLength: 1, maxLength: 20 })

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}

test.group('allocate', () => {
  test('hands out exactly the amount, each part within one unit of its exact share', ({
    assert,
  }) => {
    holdsForAll(fc.tuple(amount, weights), ([amountMinor, drawn]) => {
      fc.pre(sum(drawn) > 0)
      const parts = allocate(amountMinor, drawn)
      assert.equal(sum(parts), amountMinor)
      parts.forEach((part, index) => {
        const floor = mulDiv(amountMinor, drawn[index]!, sum(drawn), 'toward_zero')
        assert.isAtMost(Math.abs(part - floor), 1)
        assert.isFalse(Object.is(part, -0))
      })
    })
  })

  test('never gives a part more than its weight while the amount is within the sum', ({
    assert,
  }) => {
    holdsForAll(fc.tuple(weights, fc.nat({ max: 1_000_000 })), ([drawn, ppm]) => {
      const parts = allocate(mulDiv(sum(drawn), ppm, 1_000_000), drawn)
      parts.forEach((part, index) => assert.isAtMost(part, drawn[index]!))
    })
  })

  test('splits a negative amount like its mirror image', ({ assert }) => {
    holdsForAll(fc.tuple(amount, weights), ([amountMinor, drawn]) => {
      fc.pre(sum(drawn) > 0)
      const mirrored = allocate(0 - amountMinor, drawn).map((part) => 0 - part)
      assert.deepEqual(allocate(amountMinor, drawn), mirrored)
    })
  })

  test('gives the odd cents to the largest remainders, the earlier of equals first', ({
    assert,
  }) => {
    assert.deepEqual(allocate(100, [1, 1, 1]), [34, 33, 33])
    assert.deepEqual(allocate(10, [2, 3, 3]), [2, 4, 4])
    assert.deepEqual(allocate(-100, [1, 1, 1]), [-34, -33, -33])
    assert.deepEqual(allocate(5, [0, 1, 0]), [0, 5, 0])
  })

  test('allocates nothing to nothing, and refuses something to nothing', ({ assert }) => {
    assert.deepEqual(allocate(0, [0, 0]), [0, 0])
    assert.deepEqual(allocate(0, []), [])
    for (const weightsOf of [[0, 0], [], [2, -1]]) {
      assert.equal(
        refusalOf(() => allocate(1, weightsOf)),
        'amount_out_of_range'
      )
    }
  })
})

test.group('shareJointly', () => {
  test('rounds the whole once and the shares to within one unit, for both signs together', ({
    assert,
  }) => {
    const amounts = fc.array(amount, { minLength: 1, maxLength: 20 })
    const rate = fc.nat({ max: 1_000_000 })
    holdsForAll(fc.tuple(amounts, rate, fc.boolean()), ([drawn, ratePpm, isInclusive]) => {
      const divisor = isInclusive ? 1_000_000 + ratePpm : 1_000_000
      const { totalMinor, sharesMinor } = shareJointly(drawn, ratePpm, divisor)
      assert.equal(totalMinor, mulDiv(sum(drawn), ratePpm, divisor))
      assert.equal(sum(sharesMinor), totalMinor)
      sharesMinor.forEach((share, index) => {
        const whole = mulDiv(drawn[index]!, ratePpm, divisor, 'toward_zero')
        assert.isAtMost(Math.abs(share - whole), 1)
        assert.isAtMost(Math.abs(share), Math.abs(drawn[index]!))
      })
    })
  })
})
