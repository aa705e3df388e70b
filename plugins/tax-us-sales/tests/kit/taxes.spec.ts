import { resolve } from 'node:path'
import { assertIsomorphic, contract, expectOps, test } from '@tillhouse/sdk/testing'
import { taxes } from '../../rules.ts'

const folder = resolve(import.meta.dirname, '../..')
const settings = {
  jurisdictions: [
    { code: 'ny', name: 'New York', ratePpm: 40_000 },
    { code: 'nyc', name: 'New York City', ratePpm: 45_000 },
  ],
  exceptions: [{ departmentId: 'clothes', upToMinor: 11_000, jurisdictions: ['ny'] }],
}

test('answers the same in Node and on a register', () =>
  assertIsomorphic(folder, {
    settings,
    pricesIncludeTax: false,
    sales: [[{ departmentIds: ['clothes'] }, { departmentIds: ['clothes'], amountMinor: 20_000 }]],
  }))

test('every authority taxes what it does not leave out', ({ assert }) => {
  const lines = [{ departmentIds: ['clothes'] }]
  const sale = { settings, pricesIncludeTax: false, stage: 'tax.compute' as const, lines }
  assert.containSubset(expectOps(taxes, sale), [
    { op: 'tax.amount', lineId: 'line-1', taxes: [{ code: 'nyc', ratePpm: 45_000 }] },
  ])
})

test('works taxes out as the contract says', ({ assert }) =>
  contract('tax.compute', { rule: taxes, settings }).then((tried) => assert.lengthOf(tried, 3)))
