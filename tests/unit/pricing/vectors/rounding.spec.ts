import { test } from '@japa/runner'
import { mulDiv, type RoundingMode } from '#pricing/index'

/**
 * Facts from the General Decimal Arithmetic testcases of Mike Cowlishaw (© IBM Corporation, offered
 * as is; distributed with CPython): quantize.decTest and rescale.decTest, `rounding: half_up`. A value,
 * the exponent of the last digit that is kept, and what is left. The numbers only, in our own form.
 */
const halfUp: [value: string, exponent: number, kept: string][] = [
  ['0.1', 2, '0'],
  ['0.1', 0, '0'],
  ['0.1', -1, '0.1'],
  ['0.9', 1, '0'],
  ['0.9', 0, '1'],
  ['0.9', -3, '0.900'],
  ['-0.1', 0, '0'],
  ['-0.5', 0, '-1'],
  ['-0.5', 1, '0'],
  ['-0.9', 0, '-1'],
  ['-0.9', -2, '-0.90'],
  ['2.17', -3, '2.170'],
  ['2.17', -2, '2.17'],
  ['2.17', -1, '2.2'],
  ['2.17', 0, '2'],
  ['2.17', 1, '0'],
  ['217', -1, '217.0'],
  ['217', 0, '217'],
  ['217', 1, '220'],
  ['217', 2, '200'],
  ['12', 4, '0'],
  ['12', 1, '10'],
  ['1.2345', -2, '1.23'],
  ['1.2355', -2, '1.24'],
  ['1.2345', -6, '1.234500'],
  ['9.9999', -2, '10.00'],
  ['0.0001', -2, '0.00'],
  ['0.009', -2, '0.01'],
  ['92', 2, '100'],
  ['1.04', -1, '1.0'],
  ['1.05', -1, '1.1'],
  ['1.05', 0, '1'],
  ['1.06', -1, '1.1'],
  ['1.0600', -3, '1.060'],
  ['1.0600', -1, '1.1'],
  ['-10', 2, '0'],
  ['10', 1, '10'],
  ['0.0078', -3, '0.008'],
  ['0.0078', -2, '0.01'],
  ['0.0078', -1, '0.0'],
  ['-0.0078', -3, '-0.008'],
  ['-0.0078', -2, '-0.01'],
  ['0.078', -2, '0.08'],
  ['0.078', -1, '0.1'],
  ['-0.078', -1, '-0.1'],
  ['-0.078', 0, '0'],
  ['0.78', -1, '0.8'],
  ['0.78', 0, '1'],
  ['-0.78', 0, '-1'],
  ['7.8', 0, '8'],
  ['7.8', 1, '10'],
  ['7.8', 2, '0'],
  ['-7.8', 0, '-8'],
  ['-7.8', 1, '-10'],
  ['352364.506', -2, '352364.51'],
  ['-352364.506', -2, '-352364.51'],
  ['12.34567', -3, '12.346'],
  ['123.4567', -3, '123.457'],
  ['1234.567', -3, '1234.567'],
  ['9.999', -2, '10.00'],
  ['9.999', 0, '10'],
  ['9.999', 1, '10'],
  ['9.999', 2, '0'],
  ['0.999', -1, '1.0'],
  ['0.0999', -3, '0.100'],
  ['0.00999', -4, '0.0100'],
  ['0.00999', -1, '0.0'],
]

/** The same testcases, tointegral.decTest, `rounding: half_up`: tenths to whole numbers. */
const toIntegral: [value: string, kept: string][] = [
  ...['0', '0.1', '0.2', '0.3', '0.4'].map((value): [string, string] => [value, '0']),
  ...['0.5', '0.6', '0.9', '1', '1.0', '1.4'].map((value): [string, string] => [value, '1']),
  ...['1.5', '1.6', '1.9', '2.1'].map((value): [string, string] => [value, '2']),
  ...['-0.1', '-0.4'].map((value): [string, string] => [value, '0']),
  ...['-0.5', '-0.9', '-1.4'].map((value): [string, string] => [value, '-1']),
  ...['-1.5', '-1.9'].map((value): [string, string] => [value, '-2']),
  ['562.67', '563'],
  ['-5626.7', '-5627'],
  ['101.5', '102'],
  ['-101.5', '-102'],
]

/**
 * Facts from the tests of moneyphp/money (MIT, tests/MoneyTest.php): 1 × 1.5 and its neighbours; and
 * from the definition of the modes in the General Decimal Arithmetic specification.
 */
const ties: [value: number, mode: RoundingMode, kept: number][] = [
  [15, 'half_up', 2],
  [15, 'half_down', 1],
  [16, 'half_down', 2],
  [-15, 'half_up', -2],
  [-15, 'half_down', -1],
  [19, 'toward_zero', 1],
  [-19, 'toward_zero', -1],
]

/** A decimal text as an integer and the number of its decimals. */
function digitsOf(text: string): { digits: number; decimals: number } {
  const decimals = text.split('.')[1]?.length ?? 0
  return { digits: Number(text.replace('.', '')) + 0, decimals }
}

/** Rounds a decimal text to the digit of an exponent, in units of that digit. */
function rounded(value: string, exponent: number): number {
  const { digits, decimals } = digitsOf(value)
  const dropped = decimals + exponent
  return mulDiv(digits, 10 ** Math.max(-dropped, 0), 10 ** Math.max(dropped, 0), 'half_up')
}

function inUnitsOf(text: string, exponent: number): number {
  const { digits, decimals } = digitsOf(text)
  return (digits * 10 ** Math.max(-exponent - decimals, 0)) / 10 ** Math.max(exponent, 0) + 0
}

test.group('Published rounding', () => {
  test('half up: {$self} as in the General Decimal Arithmetic testcases')
    .with(halfUp)
    .run(({ assert }, [value, exponent, kept]) => {
      assert.equal(rounded(value, exponent), inUnitsOf(kept, exponent), `${value} to ${exponent}`)
    })

  test('to whole numbers: {$self} as in the same testcases')
    .with(toIntegral)
    .run(({ assert }, [value, kept]) => {
      assert.equal(rounded(value, 0), Number(kept), value)
    })

  test('ties and their neighbours: {$self}')
    .with(ties)
    .run(({ assert }, [tenths, mode, kept]) => {
      assert.equal(mulDiv(tenths, 1, 10, mode), kept)
    })
})
