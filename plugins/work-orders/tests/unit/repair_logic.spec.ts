import { test } from '@japa/runner'
import fc from 'fast-check'
import { addDays, isDay, isOverdue, isUnderWarranty, warrantyUntil } from '../../server/days.ts'
import { formatNumber, parseNumber } from '../../server/numbers.ts'
import { code39 } from '../../server/pdf/code39.ts'
import { digestOf, isToken, newToken } from '../../server/tokens.ts'
import {
  lineTotalMinor,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_UNIT_PRICE_MINOR,
  totalsOf,
} from '../../server/totals.ts'

const line = fc.record({
  kind: fc.constantFrom('part' as const, 'labour' as const),
  quantityThousandths: fc.integer({ min: 0, max: MAX_QUANTITY_THOUSANDTHS }),
  unitPriceMinor: fc.integer({ min: 0, max: MAX_UNIT_PRICE_MINOR }),
})

test.group('The price of a repair', () => {
  test('is right to the last minor unit for every quantity and price', ({ assert }) => {
    fc.assert(
      fc.property(line, (one) => {
        const exact = BigInt(one.quantityThousandths) * BigInt(one.unitPriceMinor)
        assert.equal(BigInt(lineTotalMinor(one)), (exact + 500n) / 1_000n)
      })
    )
  })

  test('is the sum of its lines, parts and labour apart', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 100 }), (lines) => {
        const { partsMinor, labourMinor, totalMinor } = totalsOf(lines)
        assert.equal(partsMinor + labourMinor, totalMinor)
        assert.equal(
          totalMinor,
          lines.reduce((sum, one) => sum + lineTotalMinor(one), 0)
        )
      })
    )
  })

  test('rounds half a minor unit up', ({ assert }) => {
    const half = { kind: 'labour' as const, quantityThousandths: 500, unitPriceMinor: 99_901 }
    assert.equal(lineTotalMinor(half), 49_951)
  })
})

test.group('The number of a repair', () => {
  test('is found again however it was typed', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'R', 'BIKE-'),
        fc.integer({ min: 1, max: 999_999 }),
        (prefix, number) => {
          const text = formatNumber(prefix, number)
          for (const typed of [text, text.toLowerCase(), ` ${number} `])
            assert.equal(parseNumber(prefix, typed), number)
        }
      )
    )
    assert.isNull(parseNumber('R', 'Raleigh'))
    assert.isNull(parseNumber('R', ''))
  })

  test('stands on the label in bars of Code 39', ({ assert }) => {
    const { bars, width } = code39('R0012')
    // Seven signs of nine elements with three wide ones, a narrow gap between two signs.
    assert.equal(width, 7 * 15 + 6)
    assert.lengthOf(bars, 7 * 5)
    assert.deepEqual(code39('r0012'), code39('R0012'))
  })
})

test.group('The link of an estimate', () => {
  test('has a key that is kept as its digest only', ({ assert }) => {
    const { token, digest } = newToken()
    assert.isTrue(isToken(token))
    assert.equal(digest, digestOf(token))
    assert.notInclude(digest, token)
    assert.notEqual(newToken().token, token)
    for (const wrong of ['', 'short', `${token}x`, token.replace(/.$/, '/')])
      assert.isFalse(isToken(wrong))
  })
})

test.group('Days of a repair', () => {
  test('count over the ends of months and years', ({ assert }) => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29')
    assert.equal(addDays('2026-12-31', 90), '2027-03-31')
    assert.isFalse(isDay('2026-02-30'))
    assert.isFalse(isDay('tomorrow'))
    assert.isTrue(isDay('2026-11-22'))
  })

  test('are over due from the day after', ({ assert }) => {
    assert.isFalse(isOverdue('2026-11-22', '2026-11-22'))
    assert.isTrue(isOverdue('2026-11-22', '2026-11-23'))
    assert.isFalse(isOverdue(null, '2026-11-23'))
  })

  test('are under warranty up to and with the last one', ({ assert }) => {
    const until = warrantyUntil('2026-11-22', 90)
    assert.equal(until, '2027-02-20')
    assert.isTrue(isUnderWarranty(until, '2027-02-20'))
    assert.isFalse(isUnderWarranty(until, '2027-02-21'))
    assert.isNull(warrantyUntil('2026-11-22', 0))
  })
})
