import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { test } from '@japa/runner'
import { checkDigitOf } from '#app/barcodes/check_digit'
import { readElementString } from '#app/barcodes/gs1/element_string'
import { LINTERS } from '#app/barcodes/gs1/linters'
import { readScannedGoods } from '#app/barcodes/gs1/scanned_goods'

const vectors = JSON.parse(
  readFileSync(new URL('./vectors/gs1_linters.json', import.meta.url), 'utf8')
) as { linters: Record<string, [boolean, string][]> }

const TODAY = '2026-11-22'
const FNC1 = '\u001D'
const gtin = fc.stringMatching(/^\d{13}$/).map((digits) => digits + String(checkDigitOf(digits)))

const elementsOf = (text: string) => {
  const elements = readElementString(text)
  return elements && Object.fromEntries(elements)
}

test.group('GS1 element strings', () => {
  for (const [linter, rows] of Object.entries(vectors.linters)) {
    test(`pass GS1's own vectors of ${linter}`, ({ assert }) => {
      assert.isAbove(rows.length, 5)
      for (const [isValid, input] of rows) {
        assert.equal(LINTERS[linter]!(input), isValid, JSON.stringify(input))
      }
    })
  }

  test('are read from a scan, with separators only where they are needed', ({ assert }) => {
    const text = `]C1010703801005572010A-1${FNC1}17261224310300073421Z9`
    assert.deepEqual(elementsOf(text), {
      '01': '07038010055720',
      '10': 'A-1',
      '17': '261224',
      '3103': '000734',
      '21': 'Z9',
    })
  })

  test('are read as printed, with brackets', ({ assert }) => {
    assert.deepEqual(elementsOf('(01)07038010055720(17)261200(10)A1'), {
      '01': '07038010055720',
      '17': '261200',
      '10': 'A1',
    })
  })

  test('with a wrong check digit, date, length or identifier are none', ({ assert }) => {
    for (const text of [
      '0107038010055729',
      '010703801005572017261324',
      '0107038010055',
      '010703801005572095',
      `010703801005572010${'A'.repeat(21)}`,
      '(01)07038010055720(999)1',
      'Hello',
      '',
    ]) {
      assert.isNull(readElementString(text), text)
    }
  })

  test('give back what was put together, in any order', ({ assert }) => {
    const serial = fc.stringMatching(/^[A-Z0-9]{1,20}$/)
    const weight = fc.integer({ min: 0, max: 999_999 })
    fc.assert(
      fc.property(gtin, serial, serial, weight, (item, batch, number, grams) => {
        const parts = [
          `01${item}`,
          `3103${String(grams).padStart(6, '0')}`,
          `10${batch}${FNC1}`,
          `21${number}`,
        ]
        const read = readScannedGoods(`]d2${parts.join('')}`, TODAY)!
        assert.deepEqual(
          [read.gtin, read.measures, read.batch, read.serial],
          [item, [{ unit: 'kilogram', thousandths: grams }], batch, number]
        )
      })
    )
  })

  test('tell weight, price and the last day of sale', ({ assert }) => {
    const goods = readScannedGoods('010703801005572031020012343922012990', TODAY)
    assert.deepEqual(goods?.measures, [{ unit: 'kilogram', thousandths: 12_340 }])
    const cable = readScannedGoods('010703801005572031110000123151000002', TODAY)
    assert.deepEqual(cable?.measures, [
      { unit: 'metre', thousandths: 1_200 },
      { unit: 'litre', thousandths: 200 },
    ])
    assert.deepEqual(readScannedGoods('01070380100557203203000100', TODAY)?.measures, [])
    assert.deepEqual(goods?.price, { digits: 12_990, decimals: 2, isoNumber: null } as never)
    const foreign = readScannedGoods('01070380100557203932578001990', TODAY)
    assert.deepEqual(foreign?.price, { digits: 1_990, decimals: 2, isoNumber: '578' })
    const expiry = (yymmdd: string) => readScannedGoods(`010703801005572017${yymmdd}`, TODAY)
    assert.equal(expiry('270200')?.expiresOn, '2027-02-28')
    assert.equal(expiry('761231')?.expiresOn, '2076-12-31')
    assert.equal(expiry('770101')?.expiresOn, '1977-01-01')
  })

  test('without an item are no goods', ({ assert }) => {
    assert.isNull(readScannedGoods('10ABC', TODAY))
    assert.isNull(readScannedGoods('7038010055720', TODAY))
  })
})
