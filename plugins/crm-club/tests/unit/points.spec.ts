import fc from 'fast-check'
import { test } from '@japa/runner'
import { pointsFor, pointsLeft, pointsRunOut } from '../../server/points.ts'

const amount = fc.integer({ min: 0, max: 999_999_999_999 })
const points = fc.integer({ min: 0, max: 999_999_999 })
const rule = fc.record({ amountForPointMinor: fc.integer({ min: 1, max: 1_000_000 }) })

test.group('Points of a sale', () => {
  test('are whole ones for the full amounts that a point takes', ({ assert }) => {
    const perTen = { amountForPointMinor: 1_000 }
    assert.equal(pointsFor(9_99, 100, perTen), 0)
    assert.equal(pointsFor(10_00, 100, perTen), 1)
    assert.equal(pointsFor(259_90, 100, perTen), 25)
    assert.equal(pointsFor(259_90, 150, perTen), 38)
    assert.equal(pointsFor(-500_00, 100, perTen), 0)
    assert.equal(pointsFor(500_00, 0, perTen), 0)
  })

  test('are never more for less money, and exact for amounts beyond a number', ({ assert }) => {
    fc.assert(
      fc.property(amount, amount, fc.nat({ max: 1_000 }), rule, (one, other, percent, by) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        assert.isAtMost(pointsFor(less, percent, by), pointsFor(more, percent, by))
        const exact = (BigInt(more) * BigInt(percent)) / BigInt(100 * by.amountForPointMinor)
        assert.equal(BigInt(pointsFor(more, percent, by)), exact)
      })
    )
  })
})

test.group('Points after goods came back', () => {
  test('are the same however many returns it took, and nothing when all came back', ({
    assert,
  }) => {
    const parts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(points, parts, (earned, returned) => {
        const whole = returned.reduce((sum, one) => sum + one, 0)
        let [sum, left, clawedBack] = [0, earned, 0]
        for (const one of returned) {
          sum += one
          const next = pointsLeft(earned, whole, sum)
          assert.isAtMost(next, left)
          clawedBack += left - next
          left = next
        }
        assert.equal(left, 0)
        assert.equal(clawedBack, earned)
      })
    )
  })

  test('never rise above what was earned nor fall below nothing', ({ assert }) => {
    const any = fc.integer({ min: -999_999_999, max: 999_999_999_999 })
    fc.assert(
      fc.property(points, amount, any, (earned, whole, returned) => {
        const left = pointsLeft(earned, whole, returned)
        assert.isAtLeast(left, 0)
        assert.isAtMost(left, earned)
      })
    )
  })
})

test.group('Points that run out', () => {
  test('are the oldest that were never used, and only once', ({ assert }) => {
    assert.equal(pointsRunOut(100, 0), 100)
    assert.equal(pointsRunOut(100, 70), 30)
    assert.equal(pointsRunOut(100, 150), 0)
    fc.assert(
      fc.property(points, points, (earned, used) => {
        const gone = pointsRunOut(earned, used)
        assert.isAtLeast(gone, 0)
        assert.isAtMost(gone, earned)
        assert.equal(pointsRunOut(earned, used + gone), 0)
      })
    )
  })
})
