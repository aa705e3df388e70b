import fc from 'fast-check'
import { test } from '@japa/runner'
import { mulDivFloor } from '#pricing/mul_div'
import {
  lineAmountMinor,
  MAX_AMOUNT_MINOR,
  MAX_GROSS_MINOR,
  MAX_LINES,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_RATE_PPM,
  MAX_UNIT_PRICE_MINOR_E4,
  mulDiv,
  type RoundingMode,
} from '#pricing/index'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

const modes: RoundingMode[] = ['half_up', 'half_down', 'toward_zero']

const integer = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 94_906_265, 94_906_267, 0)
)

const divisor = integer.map((value) => Math.abs(value) || 1)

/** Slow and plain: the fraction compared with a half, in BigInt all the way. */
function reference(value: number, multiplier: number, by: number, mode: RoundingMode): bigint {
  const product = BigInt(value) * BigInt(multiplier)
  const magnitude = product < 0n ? -product : product
  const whole = magnitude / BigInt(by)
  const compared = 2n * (magnitude % BigInt(by)) - BigInt(by)
  const isUp = (mode === 'half_up' && compared >= 0n) || (mode === 'half_down' && compared > 0n)
  const rounded = isUp ? whole + 1n : whole
  return product < 0n ? -rounded : rounded
}

test.group('mulDiv', () => {
  test('agrees with exact fractions for every integer and refuses results beyond 2^53', ({
    assert,
  }) => {
    holdsForAll(
      fc.tuple(integer, integer, divisor, fc.constantFrom(...modes)),
      ([value, multiplier, by, mode]) => {
        const expected = reference(value, multiplier, by, mode)
        if (Number.isSafeInteger(Number(expected))) {
          const result = mulDiv(value, multiplier, by, mode)
          assert.equal(BigInt(result), expected)
          assert.isFalse(Object.is(result, -0))
        } else {
          assert.equal(
            refusalOf(() => mulDiv(value, multiplier, by, mode)),
            'amount_out_of_range'
          )
        }
      }
    )
  })

  test('floors with a remainder that makes up the whole again', ({ assert }) => {
    holdsForAll(fc.tuple(integer, integer, divisor), ([value, multiplier, by]) => {
      const exact = BigInt(value) * BigInt(multiplier)
      let parts
      try {
        parts = mulDivFloor(value, multiplier, by)
      } catch {
        assert.isFalse(Number.isSafeInteger(Number(exact / BigInt(by))))
        return
      }
      assert.equal(BigInt(parts.quotient) * BigInt(by) + BigInt(parts.remainder), exact)
      assert.isTrue(parts.remainder >= 0 && parts.remainder < by)
    })
  })

  test('mirrors negative amounts in every mode', ({ assert }) => {
    holdsForAll(
      fc.tuple(fc.integer(), fc.nat(1_000_000), fc.integer({ min: 1 }), fc.constantFrom(...modes)),
      ([value, multiplier, by, mode]) => {
        const mirrored = 0 - mulDiv(-value, multiplier, by, mode)
        assert.equal(mulDiv(value, multiplier, by, mode), mirrored)
      }
    )
  })

  test('rounds ties away from zero, towards zero, or not at all')
    .with([
      [5, 'half_up', 3],
      [-5, 'half_up', -3],
      [5, 'half_down', 2],
      [-5, 'half_down', -2],
      [5, 'toward_zero', 2],
      [-5, 'toward_zero', -2],
    ] as [number, RoundingMode, number][])
    .run(({ assert }, [value, mode, expected]) => {
      assert.equal(mulDiv(value, 1, 2, mode), expected)
    })

  test('tells a tie from its neighbours where floating point cannot', ({ assert }) => {
    // (2^52 + 1) × 3 ÷ 2 ends in exactly .5; as a float the product is already rounded.
    const value = 2 ** 52 + 1
    assert.equal(mulDiv(value, 3, 2, 'half_up'), 6_755_399_441_055_746)
    assert.equal(mulDiv(value, 3, 2, 'half_down'), 6_755_399_441_055_745)
  })

  test('floors next to the end of the exact range without leaving it', ({ assert }) => {
    const floored = mulDivFloor(-Number.MAX_SAFE_INTEGER, 1, 94_906_267)
    assert.deepEqual(floored, { quotient: -94_906_265, remainder: 71_321_764 })
  })

  test('never returns negative zero', ({ assert }) => {
    for (const mode of modes) {
      assert.isTrue(Object.is(mulDiv(-1, 1, 3, mode), 0))
      assert.isTrue(Object.is(mulDiv(-0, 1, 3, mode), 0))
    }
    for (const value of [-6, -0]) {
      const { quotient, remainder } = mulDivFloor(value, 1, 3)
      assert.isTrue(Object.is(quotient, value / 3 + 0))
      assert.isTrue(Object.is(remainder, 0))
    }
  })

  test('refuses fractions, infinities and divisors below 1')
    .with([
      [1.5, 1, 1],
      [Number.NaN, 1, 1],
      [1, Number.POSITIVE_INFINITY, 1],
      [2 ** 53, 1, 1],
      [1, 1, 0],
      [1, 1, -1],
    ])
    .run(({ assert }, [value, multiplier, by]) => {
      for (const divide of [mulDiv, mulDivFloor]) {
        assert.equal(
          refusalOf(() => divide(value!, multiplier!, by!)),
          'not_an_integer'
        )
      }
    })

  test('is exact at the documented maximum of every field', ({ assert }) => {
    assert.equal(lineAmountMinor(MAX_UNIT_PRICE_MINOR_E4, 1_000), MAX_UNIT_PRICE_MINOR_E4 / 10_000)
    assert.equal(lineAmountMinor(1, MAX_QUANTITY_THOUSANDTHS), 100)
    assert.equal(mulDiv(MAX_AMOUNT_MINOR, MAX_RATE_PPM - 1, MAX_RATE_PPM), 999_998_999_999)
    assert.isTrue(Number.isSafeInteger(MAX_LINES * MAX_GROSS_MINOR))
  })
})
