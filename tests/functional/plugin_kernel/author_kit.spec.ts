import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import { assertIsomorphic } from '#app/workbench/kit/assert_isomorphic'
import { chaos } from '#app/workbench/kit/chaos'
import { createTestHost } from '#app/workbench/kit/test_host'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenPluginFolder } from '#tests/support/plugin_kernel/given_plugin_folder'

const run = promisify(execFile)

function rulesOf(code: string, inputs = ['sale']) {
  const rules = [{ id: 'one', stage: 'price.line', export: 'one', inputs }]
  const manifest = { id: 'odd', version: '1.0.0', name: 'Odd', api: '^1.0.0', rules }
  return {
    'odd/plugin.json': JSON.stringify({ ...manifest, entry: { rules: 'rules.ts' } }),
    'odd/rules.ts': code,
  }
}

const TWICE = `
import { definePlugin } from '@tillhouse/sdk'
export default definePlugin({
  setup(ctx) {
    ctx.on('sale.completed', async () => {
      const row = await ctx.db.table('counts').first()
      if (row) await ctx.db.table('counts').where({ id: row.id }).update({ sales: row.sales + 1 })
      else await ctx.db.table('counts').insert({ id: '0199f000-0000-7000-8000-000000000000', sales: 1 })
    })
  },
})`
const COUNTS = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('counts', (table) => { table.id().primary(); table.integer('sales') })
})`

test.group('The kit for authors', (group) => {
  group.each.setup(cleanDatabase)

  test('passes the plugins that come with Tillhouse', async ({ assert }) => {
    const withKit = readdirSync('plugins', { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name)
      .filter((name) => readdirSync(join('plugins', name)).includes('tests'))
      .filter((name) => readdirSync(join('plugins', name, 'tests')).includes('kit'))
    assert.includeMembers(withKit, ['bottle-return', 'crm-club', 'tax-us-sales', 'work-orders'])
    const line = ['ace.js', 'plugin:test', ...withKit, '--only=kit/', '--no-ansi']
    const { stdout } = await run(process.execPath, line)
    assert.match(stdout, /PASSED/)
  }).timeout(300_000)

  test('tells of a rule that answers by what it did not declare', async ({ assert, cleanup }) => {
    const home = await givenPluginFolder(
      cleanup,
      rulesOf(`export const one = ({ customer, sale }) =>
        customer === undefined ? [{ op: 'note', text: 'x' }] : sale.nothing.here`)
    )
    await assertIsomorphic(join(home, 'odd'))
    const clever = await givenPluginFolder(
      cleanup,
      rulesOf(`export const one = () => [{ op: 'note', text: typeof process }]`)
    )
    await assert.rejects(() => assertIsomorphic(join(clever, 'odd')), /in the engine than in Node/)
  })

  test('tells of a plugin that counts a sale twice', async ({ assert, cleanup }) => {
    const manifest = {
      ...{ id: 'counter', version: '1.0.0', name: 'Counter', api: '^1.0.0' },
      entry: { server: 'index.ts' },
      hooks: [{ hook: 'sale.completed@1', kind: 'action' }],
      data: { migrations: 'migrations', version: 1, readableSince: 1 },
      permissions: [{ cap: 'db:own', why: 'Counts.' }],
    }
    const home = await givenPluginFolder(cleanup, {
      'counter/plugin.json': JSON.stringify(manifest),
      'counter/index.ts': TWICE,
      'counter/migrations/001_counts.ts': COUNTS,
    })
    const host = await createTestHost({ plugins: [join(home, 'counter')] })
    cleanup(() => host.close())
    assert.equal(await host.stateOf('counter'), 'enabled')
    await assert.rejects(() => chaos(host, 'counter'), /counts them twice/)
  })

  test('sells in a shop of its own, and stops where a guard does', async ({ assert, cleanup }) => {
    const manifest = {
      ...{ id: 'strict', version: '1.0.0', name: 'Strict', api: '^1.0.0' },
      entry: { server: 'index.ts' },
      hooks: [{ hook: 'sale.before_complete@1', kind: 'guard' }],
      permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Stops soap.' }],
    }
    const home = await givenPluginFolder(cleanup, {
      'strict/plugin.json': JSON.stringify(manifest),
      'strict/index.ts': `
        import { definePlugin, deny } from '@tillhouse/sdk'
        export default definePlugin({
          setup(ctx) {
            ctx.on('sale.before_complete', ({ grossMinor }) =>
              grossMinor === 5_000 ? deny('soap', 'No soap.') : undefined)
          },
        })`,
    })
    const host = await createTestHost({ plugins: [join(home, 'strict')] })
    cleanup(() => host.close())
    assert.containSubset(await host.register.sale().scan('soap').pay('cash'), {
      outcome: 'refused',
      refusals: [{ pluginId: 'strict', code: 'soap', message: 'No soap.' }],
    })
    const sold = await host.register.sale().scan('milk', 500).scan('bread').pay('card')
    assert.containSubset(sold, {
      outcome: 'completed',
      totalMinor: 4_000,
      lines: [
        { name: 'milk', grossMinor: 1_000 },
        { name: 'bread', grossMinor: 3_000 },
      ],
    })
  })
})
