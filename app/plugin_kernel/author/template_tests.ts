/** How a test of a generated plugin begins. */
export const START = `import { basename, resolve } from 'node:path'
import { createTestHost, test } from '@tillhouse/sdk/testing'

const folder = resolve(import.meta.dirname, '..')
const id = basename(folder)
`

export const startTest = {
  'tests/starts.spec.ts': `${START}
test('runs in Tillhouse', async ({ assert, cleanup }) => {
  const host = await createTestHost({ plugins: [folder] })
  cleanup(() => host.close())
  assert.equal(await host.stateOf(id), 'enabled', await host.troubleOf(id))
})
`,
}

export const soldTest = {
  'tests/sale.spec.ts': `${START}
test('hears of a sale once it is completed', async ({ assert, cleanup }) => {
  const host = await createTestHost({ plugins: [folder] })
  cleanup(() => host.close())
  assert.equal(await host.stateOf(id), 'enabled', await host.troubleOf(id))
  const sold = await host.register.sale().scan('bread').pay('cash')
  assert.equal(sold.outcome, 'completed')
  await host.tell()
  assert.isEmpty(await host.undelivered())
})
`,
}
