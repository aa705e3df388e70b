import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  type DecimalTextError,
  formatMinor,
  formatQuantity,
  formatRatePercent,
  formatUnitPrice,
  MAX_AMOUNT_MINOR,
  parseAmountMinor,
  parseQuantityThousandths,
  parseRatePpm,
  parseUnitPriceMinorE4,
} from '#pricing/index'
import { holdsForAll } from '#tests/support/pricing/property'

const accepted: [string, number, number][] = [
  ['1234,50', 2, 123_450],
  ['1234.5', 2, 123_450],
  ['1 234,50', 2, 123_450],
  ['1.234,50', 2, 123_450],
  ['1,234.50', 2, 123_450],
  ["1'234.50", 2, 123_450],
  ['1\u00a0234\u00a0567,8', 2, 123_456_780],
  ['1\u202f234,00', 2, 123_400],
  ['1.234.567', 2, 123_456_700],
  ['1,234,567.89', 2, 123_456_789],
  ['  42 ', 2, 4_200],
  [',50', 2, 50],
  ['.5', 2, 50],
  ['0', 2, 0],
  ['007', 2, 700],
  ['-12,30', 2, -1_230],
  ['−12.30', 2, -1_230],
  ['1.234', 0, 1_234],
  ['1 234', 0, 1_234],
  ['0.125', 3, 125],
  ['1.2500', 4, 12_500],
  ['9999999999,99', 2, MAX_AMOUNT_MINOR],
]

const refused: [string, DecimalTextError][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['abc', 'malformed'],
  ['12 kr', 'malformed'],
  ['1e5', 'malformed'],
  ['7,04E+12', 'malformed'],
  ['0x10', 'malformed'],
  ['Infinity', 'malformed'],
  ['12,', 'malformed'],
  ['.', 'malformed'],
  ['-', 'malformed'],
  ['--1', 'malformed'],
  ['- 1', 'malformed'],
  ['1,23,456', 'malformed'],
  ['1.23.456', 'malformed'],
  ['12 34', 'malformed'],
  ['1.234 567', 'malformed'],
  ['1,234.50,00', 'malformed'],
  ['1,5 0', 'malformed'],
  ['１２', 'malformed'],
  ['=1+1', 'malformed'],
  ['1.234', 'ambiguous'],
  ['12,345', 'ambiguous'],
  ['999,999', 'ambiguous'],
  ['0.123', 'too_many_decimals'],
  ['1234.567', 'too_many_decimals'],
  ['1.234,567', 'too_many_decimals'],
  ['1.2345', 'too_many_decimals'],
  ['10000000000', 'out_of_range'],
  ['9'.repeat(400), 'out_of_range'],
]

test.group('Reading an amount', () => {
  for (const [text, minorDigits, value] of accepted) {
    test(`takes "${text}" with ${minorDigits} decimals as ${value}`, ({ assert }) => {
      assert.deepEqual(parseAmountMinor(text, minorDigits), { ok: true, value })
    })
  }

  for (const [text, reason] of refused) {
    test(`refuses "${text.slice(0, 20)}" as ${reason}`, ({ assert }) => {
      assert.deepEqual(parseAmountMinor(text, 2), { ok: false, reason })
    })
  }

  test('asks the reader’s decimal separator what 1.234 means', ({ assert }) => {
    assert.deepEqual(parseAmountMinor('1.234', 2, ','), { ok: true, value: 123_400 })
    assert.deepEqual(parseAmountMinor('1.234', 3, '.'), { ok: true, value: 1_234 })
    assert.deepEqual(parseAmountMinor('1.234', 2, '.'), { ok: false, reason: 'too_many_decimals' })
  })

  test('takes the other decimal separator too where only one reading is possible', ({ assert }) => {
    assert.deepEqual(parseAmountMinor('12.50', 2, ','), { ok: true, value: 1_250 })
    assert.deepEqual(parseAmountMinor('1.234,50', 2, '.'), { ok: true, value: 123_450 })
  })

  test('never reads a minus zero', ({ assert }) => {
    assert.deepEqual(parseAmountMinor('-0', 2), { ok: true, value: 0 })
  })

  test('reads back what it writes, with either separator, for every currency', ({ assert }) => {
    const amount = fc.integer({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR })
    const written = fc.tuple(amount, fc.constantFrom(0, 2, 3), fc.constantFrom('.', ','))
    holdsForAll(written, ([amountMinor, minorDigits, separator]) => {
      const decimalSeparator = separator as '.' | ','
      const text = formatMinor(amountMinor, minorDigits, decimalSeparator)
      assert.deepEqual(parseAmountMinor(text, minorDigits, decimalSeparator), {
        ok: true,
        value: amountMinor,
      })
    })
  })

  test('answers every text with a whole number or a reason', ({ assert }) => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-  e+ ') })
    )
    holdsForAll(text, (drawn) => {
      const parsed = parseAmountMinor(drawn, 2)
      assert.isTrue(parsed.ok ? Number.isSafeInteger(parsed.value) : parsed.reason.length > 0)
    })
  })
})

test.group('Reading other figures', () => {
  test('takes a lone separator in a quantity as the decimal one', ({ assert }) => {
    assert.deepEqual(parseQuantityThousandths('1.234'), { ok: true, value: 1_234 })
    assert.deepEqual(parseQuantityThousandths('0,333'), { ok: true, value: 333 })
    assert.deepEqual(parseQuantityThousandths('999 999'), { ok: true, value: 999_999_000 })
    assert.deepEqual(parseQuantityThousandths('-2'), { ok: true, value: -2_000 })
    assert.deepEqual(parseQuantityThousandths('0,0001'), { ok: false, reason: 'too_many_decimals' })
    assert.deepEqual(parseQuantityThousandths('1000000'), { ok: false, reason: 'out_of_range' })
  })

  test('takes unit prices finer than the currency', ({ assert }) => {
    assert.deepEqual(parseUnitPriceMinorE4('19,90', 2), { ok: true, value: 19_900_000 })
    assert.deepEqual(parseUnitPriceMinorE4('0.0425', 2), { ok: true, value: 42_500 })
    assert.deepEqual(parseUnitPriceMinorE4('1,899', 2), { ok: false, reason: 'ambiguous' })
    assert.deepEqual(parseUnitPriceMinorE4('1,899', 2, ','), { ok: true, value: 1_899_000 })
  })

  test('takes rates in percent', ({ assert }) => {
    assert.deepEqual(parseRatePpm('25,5'), { ok: true, value: 255_000 })
    assert.deepEqual(parseRatePpm('11.11'), { ok: true, value: 111_100 })
    assert.deepEqual(parseRatePpm('9.975'), { ok: true, value: 99_750 })
    assert.deepEqual(parseRatePpm('9,975'), { ok: true, value: 99_750 })
    assert.deepEqual(parseRatePpm('100'), { ok: true, value: 1_000_000 })
    assert.deepEqual(parseRatePpm('100,1'), { ok: false, reason: 'out_of_range' })
  })
})

test.group('Writing figures', () => {
  test('shows all decimals of the currency and no thousands separators', ({ assert }) => {
    assert.equal(formatMinor(123_450, 2), '1234.50')
    assert.equal(formatMinor(5, 2, ','), '0,05')
    assert.equal(formatMinor(-5, 2), '-0.05')
    assert.equal(formatMinor(-1_234, 0), '-1234')
    assert.equal(formatMinor(1_234, 3), '1.234')
    assert.equal(formatMinor(-0, 2), '0.00')
  })

  test('shows as many decimals of a quantity, unit price or rate as it needs', ({ assert }) => {
    assert.equal(formatQuantity(2_000), '2')
    assert.equal(formatQuantity(734), '0.734')
    assert.equal(formatQuantity(-734, ','), '-0,734')
    assert.equal(formatUnitPrice(19_900_000, 2), '19.90')
    assert.equal(formatUnitPrice(42_500, 2), '0.0425')
    assert.equal(formatUnitPrice(10_000, 0), '1')
    assert.equal(formatRatePercent(255_000, ','), '25,5')
    assert.equal(formatRatePercent(111_100), '11.11')
  })
})
