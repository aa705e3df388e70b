import { resolve } from 'node:path'
import { assertIsomorphic, test } from '@tillhouse/sdk/testing'

const folder = resolve(import.meta.dirname, '../..')

test('answers the same in Node and on a register', () =>
  assertIsomorphic(folder, {
    settings: {
      kinds: [{ itemId: 'bottle', name: 'Bottle', amountMinor: 200 }],
      departments: ['empties'],
      thanks: 'Thank you',
      thanksLink: 'https://a.example',
    },
    sales: [
      [{ itemId: 'bottle', departmentIds: ['empties'], quantityThousandths: -3_000 }],
      [{ itemId: 'bottle', quantityThousandths: 2_000 }, { itemId: 'milk' }],
    ],
  }))
