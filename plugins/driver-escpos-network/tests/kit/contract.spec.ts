import { resolve } from 'node:path'
import { contract, createTestHost, fakePrinter, test } from '@tillhouse/sdk/testing'

const folder = resolve(import.meta.dirname, '../..')
const ID = 'driver-escpos-network'

test('prints as the contract of receipt printers says, whatever the printer does', async ({
  assert,
  cleanup,
}) => {
  const printer = await fakePrinter(cleanup)
  const host = await createTestHost({ plugins: [folder] })
  cleanup(() => host.close())
  assert.equal(await host.stateOf(ID), 'enabled', await host.troubleOf(ID))
  const settings = { host: printer.host, port: printer.port }
  const tried = await contract('receipt-printer', { host, id: ID, printer, settings })
  assert.lengthOf(tried, 3)
})
