import { test } from '@japa/runner'
import { readOperations } from '#app/rules/read_operations'

const read = (value: unknown) => readOperations(JSON.stringify(value))

test.group('Operations that a rule answers', () => {
  test('are taken as they are when each is well-formed', ({ assert }) => {
    const all = [
      { op: 'line.price', lineId: 'a', unitPriceMinorE4: 1, reason: 'Matched' },
      { op: 'line.discount', lineId: 'a', amountMinor: 1 },
      { op: 'line.discount', lineId: 'a', ratePpm: 1 },
      { op: 'sale.discount', ratePpm: 1, lineIds: ['a'] },
      { op: 'line.bundle', parts: [{ lineId: 'a', quantityThousandths: 1 }], priceMinor: 1 },
      { op: 'tax.code', lineId: 'a', taxCategoryId: 'food' },
      { op: 'tax.amount', lineId: 'a', taxes: [{ code: 'c', name: 'City', ratePpm: 88_750 }] },
      { op: 'round', stepMinor: 5, mode: 'half_up' },
      { op: 'problem', level: 'warn', code: 'c', message: 'm', lineId: 'a' },
      { op: 'note', text: 't' },
      { op: 'receipt.text', text: 't' },
      { op: 'receipt.qr', data: 'd' },
      { op: 'receipt.barcode', data: '123' },
    ]
    assert.deepEqual(read(all), all)
    assert.deepEqual(read([]), [])
  })

  test('are refused when anything is missing, unknown or of another kind', ({ assert }) => {
    const wrong: unknown[] = [
      null,
      {},
      [null],
      [[]],
      [{}],
      [{ op: 7 }],
      [{ op: 'cart.clear' }],
      [{ op: 'toString' }],
      [{ op: '__proto__' }],
      [{ op: 'line.discount', lineId: 'a' }],
      [{ op: 'line.discount', lineId: 'a', amountMinor: 1, ratePpm: 1 }],
      [{ op: 'line.discount', lineId: 'a', amountMinor: 1.5 }],
      [{ op: 'line.discount', lineId: 'a', amountMinor: '1' }],
      [{ op: 'line.discount', lineId: '', amountMinor: 1 }],
      [{ op: 'line.discount', lineId: 'a', amountMinor: 1, html: '<b>' }],
      [{ op: 'sale.discount', ratePpm: 1, lineIds: 'a' }],
      [{ op: 'line.bundle', parts: [{ lineId: 'a' }], priceMinor: 1 }],
      [{ op: 'tax.amount', lineId: 'a', taxes: [{ code: 'c', name: 'City', ratePpm: 0.1 }] }],
      [{ op: 'round', stepMinor: 5, mode: 'up' }],
      [{ op: 'problem', level: 'fatal', code: 'c', message: 'm' }],
      [{ op: 'note', text: 'x'.repeat(501) }],
      [{ op: 'note', text: '\ud800' }],
      [{ op: 'receipt.barcode', data: 'Blåbær' }],
      Array.from({ length: 5_001 }, () => ({ op: 'note', text: 't' })),
    ]
    for (const one of wrong) assert.isString(read(one), JSON.stringify(one)?.slice(0, 80))
    assert.isString(readOperations('undefined'))
  })
})
