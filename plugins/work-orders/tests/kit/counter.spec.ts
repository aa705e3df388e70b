import { resolve } from 'node:path'
import { createTestHost, fakeClock, test } from '@tillhouse/sdk/testing'

const folder = resolve(import.meta.dirname, '../..')

test('leaves a sale alone that pays for no repair', async ({ assert, cleanup }) => {
  const clock = fakeClock('2026-03-01T10:00:00.000Z')
  cleanup(() => clock.restore())
  const host = await createTestHost({ plugins: [folder], items: { tube: { priceMinor: 9_900 } } })
  cleanup(() => host.close())
  const customer = await host.register.addCustomer('Ada')
  const sold = await host.register.sale().scan('tube', 2_000).customer(customer).pay('cash')
  assert.containSubset(sold, { outcome: 'completed', totalMinor: 19_800, degraded: [] })
  clock.pass(60_000)
  await host.tell()
  assert.equal(await host.stateOf('work-orders'), 'enabled')
})
