import { expectOps, test } from '@tillhouse/sdk/testing'
import { thanks } from '../rules.ts'

test('thanks for empties, with a QR code', ({ assert }) => {
  const operations = expectOps(thanks, {
    settings: { departments: ['empties'], thanks: 'Thank you', thanksLink: 'https://a.example' },
    lines: [{ quantityThousandths: -3000, departmentIds: ['empties'] }],
  })
  assert.deepEqual(operations, [
    { op: 'receipt.text', text: 'Thank you' },
    { op: 'receipt.qr', data: 'https://a.example' },
  ])
})
