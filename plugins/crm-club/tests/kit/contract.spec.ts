import { resolve } from 'node:path'
import { contract, createTestHost, test } from '@tillhouse/sdk/testing'

const folder = resolve(import.meta.dirname, '../..')
const ID = 'crm-club'

test('keeps to the contract of customer clubs', async ({ assert, cleanup }) => {
  const host = await createTestHost({ plugins: [folder] })
  cleanup(() => host.close())
  await host.set(ID, { rewards: [{ name: '50 off', points: 50, coupon: 'CLUB50' }] })
  const tried = await contract('loyalty', { host, id: ID })
  assert.include(tried, 'holds a reward once, and gives it back')
})
