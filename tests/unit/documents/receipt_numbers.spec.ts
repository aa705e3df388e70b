import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  exchangeBarcode,
  formatReceiptNumber,
  parseReceiptBarcode,
  parseReceiptNumber,
  receiptBarcode,
} from '#app/documents/receipt_numbers'

const parts = fc.record({
  registerNumber: fc.integer({ min: 1, max: 999 }),
  series: fc.integer({ min: 1, max: 999 }),
  sequence: fc.integer({ min: 1, max: 999_999_999 }),
})

test.group('Receipt numbers', () => {
  test('a barcode holds letters and digits only and is read back, lower case too', ({ assert }) => {
    fc.assert(
      fc.property(parts, fc.option(fc.integer({ min: 1, max: 4_000 })), (number, linePosition) => {
        const receiptNumber = formatReceiptNumber(number)
        const [receipt, slip] = [
          receiptBarcode(receiptNumber),
          exchangeBarcode(receiptNumber, linePosition),
        ]
        assert.match(receipt + slip, /^[A-Z0-9]+$/)
        assert.deepEqual(parseReceiptBarcode(receipt), { kind: 'receipt', receiptNumber })
        assert.deepEqual(parseReceiptBarcode(` ${slip.toLowerCase()}\n`), {
          kind: 'exchange',
          receiptNumber,
          linePosition,
        })
        assert.deepEqual(parseReceiptNumber(receiptNumber), number)
      })
    )
  })

  test('codes of items are not taken for receipts', ({ assert }) => {
    for (const code of [
      '7038010000287',
      'R42',
      'X1',
      'RS1N4',
      'R3S1N42L2',
      'R3-1-42',
      'x3s1n42q',
      '',
    ]) {
      assert.isNull(parseReceiptBarcode(code))
    }
    assert.isNull(parseReceiptNumber('42'))
  })
})
