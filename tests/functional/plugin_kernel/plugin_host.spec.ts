import { test } from '@japa/runner'
import { hooks } from '#app/hooks/hook_port'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { cleanDatabase } from '#tests/support/clean_database'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const GUARDING = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', onFailure: 'block' }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Says no.' }],
}
const SAYS_NO = `
import { definePlugin, deny, type PluginContext } from '@tillhouse/sdk'
import { words } from './words.ts'

export default definePlugin({
  setup(ctx: PluginContext) {
    ctx.on('sale.before_complete', () => deny('closed', words))
  },
})
`
const FILES = { 'index.ts': SAYS_NO, 'words.ts': `export const words: string = 'Not today.'` }
const ask = () => hooks.askGuards('sale.before_complete', ASKED_SALE)

test.group('Plugins that are dropped in', (group) => {
  group.each.setup(cleanDatabase)

  test('run none of their code before the owner says so, then run from plain TypeScript', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('hello', GUARDING, FILES)
    await home.host.boot()
    assert.equal(await home.stateOf('hello'), 'discovered')
    assert.deepEqual((await ask()).denials, [])
    await home.enable('hello')
    assert.equal(await home.stateOf('hello'), 'enabled')
    assert.deepEqual((await ask()).denials, [
      { pluginId: 'hello', code: 'closed', message: 'Not today.' },
    ])
    await home.disable('hello')
    assert.equal(await home.stateOf('hello'), 'disabled')
    assert.deepEqual((await ask()).denials, [])
  })

  const broken: [string, object, Record<string, string>, string, string][] = [
    ['throws at import', {}, { 'index.ts': `throw new Error('boom')` }, 'load', 'boom'],
    [
      'throws in setup',
      {},
      { 'index.ts': `export default { setup() { throw new Error('boom') } }` },
      'setup',
      'boom',
    ],
    ['has no definition', {}, { 'index.ts': 'export const a = 1' }, 'load', 'definePlugin'],
    [
      'uses a hook that it did not declare',
      {},
      { 'index.ts': `export default { setup(ctx) { ctx.on('sale.completed', () => {}) } }` },
      'setup',
      'not declared',
    ],
    [
      'imports the core',
      {},
      { 'index.ts': `import '#core/clock'\nexport default { setup() {} }` },
      'load',
      'may not import',
    ],
    [
      'starts processes',
      {},
      { 'index.ts': `import 'node:child_process'\nexport default { setup() {} }` },
      'load',
      'may not import',
    ],
  ]
  for (const [what, manifest, files, place, words] of broken) {
    test(`one that ${what} fails alone and says why`, async ({ assert, cleanup }) => {
      const home = await PluginHome.open(cleanup)
      const id = `broken-${what.replaceAll(' ', '-')}`.slice(0, 30).replace(/-$/, '')
      await home.drop('good', GUARDING, FILES)
      await home.drop(id, { ...GUARDING, ...manifest }, files)
      await home.enable('good')
      await home.enable(id)
      const row = await findPluginRow(id)
      assert.equal(row?.state, 'failed')
      assert.containSubset(row?.problem, { kind: 'fault', place })
      assert.include(JSON.stringify(row?.problem), words)
      assert.lengthOf((await ask()).denials, 1)
    })
  }
})
