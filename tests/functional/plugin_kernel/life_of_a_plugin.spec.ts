import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { dataDir } from '#config/app'
import { hooks } from '#app/hooks/hook_port'
import { followOthers } from '#app/plugin_kernel/host/follow_others'
import { turnSafeMode } from '#app/plugin_kernel/safe_mode/safe_mode'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { letPluginBlock, switchPlugin } from '#app/plugin_kernel/state/switch_plugin'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const GUARDING = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', onFailure: 'block', timeout: 50 }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Says no.' }],
}
const withGuard = (body: string) => ({
  'index.ts': `
import { definePlugin, deny } from '@tillhouse/sdk'
export default definePlugin({ setup(ctx) { ctx.on('sale.before_complete', () => { ${body} }) } })`,
})
const NO = withGuard(`return deny('closed', 'Closed.')`)
const BROKEN = withGuard(`throw new Error('boom')`)
const ask = () => hooks.askGuards('sale.before_complete', ASKED_SALE)
const tableOfPlugins = () => read('select * from plugins order by id')

test.group('The life of a plugin', (group) => {
  group.each.setup(cleanDatabase)

  test('safe mode runs nothing and writes nothing; after it all is as it was, byte for byte', async ({
    assert,
    cleanup,
  }) => {
    cleanup(() => turnSafeMode(false))
    const home = await PluginHome.open(cleanup)
    await home.drop('closed', GUARDING, NO)
    await home.drop('torn', { hook: 1 })
    await home.enable('closed')
    const before = await tableOfPlugins()
    assert.lengthOf((await ask()).denials, 1)
    await turnSafeMode(true)
    await home.host.reconcile()
    assert.deepEqual(await ask(), { denials: [], degraded: [], unavailable: [] })
    await home.drop('late', GUARDING, NO)
    await home.host.boot()
    assert.deepEqual(await tableOfPlugins(), before)
    await turnSafeMode(false)
    await rm(join(home.folder, 'plugins', 'late'), { recursive: true })
    await home.host.reconcile()
    assert.deepEqual(await tableOfPlugins(), before)
    assert.lengthOf((await ask()).denials, 1)
  })

  test('who was starting when Tillhouse ended is left alone at the next start, and the rest runs', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('closed', GUARDING, NO)
    await home.drop('deadly', GUARDING, NO)
    await home.enable('closed')
    await home.enable('deadly')
    await mkdir(resolve(dataDir, 'plugins'), { recursive: true })
    await writeFile(resolve(dataDir, 'plugins', 'starting'), 'deadly')
    await home.host.boot()
    assert.containSubset(await findPluginRow('deadly'), {
      state: 'quarantined',
      problem: { kind: 'fault', why: 'ended_the_process' },
    })
    assert.deepEqual(
      (await ask()).denials.map(({ pluginId }) => pluginId),
      ['closed']
    )
    await home.host.boot()
    assert.equal(await home.stateOf('deadly'), 'quarantined')
    await home.enable('deadly')
    assert.equal(await home.stateOf('deadly'), 'enabled')
  })

  test('a broken guard lets sales pass and is named; where the owner wants its word, it blocks', async ({
    assert,
    cleanup,
  }) => {
    const { store, operators } = await givenShop()
    const author = { storeId: store.id, operatorId: operators.owner.id }
    const home = await PluginHome.open(cleanup)
    await home.drop('fiscal', GUARDING, BROKEN)
    await home.host.boot()
    assert.containSubset(await switchPlugin('fiscal', { isOn: true, trusts: false }, author), {
      reason: 'not_trusted',
    })
    await switchPlugin('fiscal', { isOn: true, trusts: true }, author)
    assert.deepEqual(await ask(), { denials: [], degraded: ['fiscal'], unavailable: [] })
    await letPluginBlock('fiscal', true, author)
    assert.deepEqual(await ask(), { denials: [], degraded: [], unavailable: ['fiscal'] })
    // Also when it does not run at all.
    await home.host.quarantine('fiscal', 'setup', 'kept_failing', new Error('boom'))
    assert.deepEqual(await ask(), { denials: [], degraded: [], unavailable: ['fiscal'] })
    await switchPlugin('fiscal', { isOn: false, trusts: false }, author)
    assert.deepEqual(await ask(), { denials: [], degraded: [], unavailable: [] })
  })

  test('who needs one that is off is refused with its name, and comes when that one does', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('club', { requires: { plugins: { people: '^2.0.0' } } })
    await home.drop('people', { version: '1.9.0' })
    await home.enable('club')
    assert.containSubset(await findPluginRow('club'), {
      state: 'incompatible',
      problem: { problems: [{ code: 'missing', needed: 'people', range: '^2.0.0' }] },
    })
    await home.enable('people')
    assert.containSubset(await findPluginRow('club'), {
      problem: { problems: [{ code: 'wrong_version', needed: 'people', have: '1.9.0' }] },
    })
    await home.drop('people', { version: '2.1.0' })
    await home.host.reconcile()
    assert.equal(await home.stateOf('club'), 'enabled')
    await home.disable('people')
    assert.equal(await home.stateOf('club'), 'incompatible')
  })

  test('what is switched in one process holds in the others', async ({ assert, cleanup }) => {
    const other = await PluginHome.open(cleanup)
    const home = await PluginHome.open(cleanup)
    for (const one of [home, other]) await one.drop('closed', GUARDING, NO)
    const look = followOthers(other.host)
    const running = () => other.host.running().map(({ id }) => id)
    await look()
    await home.enable('closed')
    assert.deepEqual(running(), [])
    await look()
    assert.deepEqual(running(), ['closed'])
    await home.disable('closed')
    await look()
    assert.deepEqual(running(), [])
  })

  test('services of a plugin are its own, and end with it', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    const makes = (word: string) => ({
      'index.ts': `
import { definePlugin, deny } from '@tillhouse/sdk'
export default definePlugin({
  setup(ctx) {
    ctx.container.provide('word', '${word}')
    ctx.on('sale.before_complete', () => deny('said', ctx.container.resolve('word')))
    globalThis.kept ??= ctx.container
  },
})`,
    })
    await home.drop('one', GUARDING, makes('Good day'))
    await home.drop('two', GUARDING, makes('God dag'))
    await home.enable('one')
    await home.enable('two')
    const said = (await ask()).denials.map(({ message }) => message)
    assert.deepEqual(said, ['Good day', 'God dag'])
    await home.disable('one')
    const { kept } = globalThis as unknown as { kept: { resolve(token: string): string } }
    assert.throws(() => kept.resolve('word'), /dispos/)
  })
})
