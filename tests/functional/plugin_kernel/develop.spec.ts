import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { hooks } from '#app/hooks/hook_port'
import { developPlugin } from '#app/plugin_kernel/author/develop_plugin'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { OPERATIONS } from '#app/plugin_kernel/operations/operations'
import { cleanDatabase } from '#tests/support/clean_database'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard' }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Says no.' }],
}
const FILES = {
  'index.ts': `
    import { definePlugin, deny } from '@tillhouse/sdk'
    import { words } from './words.ts'
    export default definePlugin({
      setup(ctx) { ctx.on('sale.before_complete', () => deny('no', words)) },
    })`,
  'words.ts': `export const words = 'first'`,
}

test.group('A plugin that is being written', (group) => {
  group.each.setup(cleanDatabase)

  test('runs as its files are now, each of them, also after it was broken', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    const { host, places } = home
    const tools = { host, places, parts: KERNEL_PARTS, tryOut: () => Promise.resolve(null) }
    const said = async () =>
      (await hooks.askGuards('sale.before_complete', ASKED_SALE)).denials.map(
        ({ message }) => message
      )
    await home.drop('draft', MANIFEST, FILES)
    await home.enable('draft')
    assert.deepEqual(await said(), ['first'])
    await home.drop('draft', MANIFEST, { 'words.ts': `export const words = 'second'` })
    assert.containSubset(await OPERATIONS.reload({ id: 'draft' }, tools), { state: 'enabled' })
    assert.deepEqual(await said(), ['second'])
    await home.drop('draft', MANIFEST, { 'words.ts': `export const word = 'half written` })
    assert.containSubset(await OPERATIONS.reload({ id: 'draft' }, tools), { state: 'failed' })
    assert.deepEqual(await said(), [])
    await home.drop('draft', MANIFEST, { 'words.ts': `export const words = 'third'` })
    await OPERATIONS.reload({ id: 'draft' }, tools)
    assert.deepEqual(await said(), ['third'])
    assert.isNull(await OPERATIONS.reload({ id: 'draft' }, { ...tools, host: null }))
  })

  test('is applied when a file of it changes, and not for what building writes', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('draft', MANIFEST, { ...FILES, 'dist/client.js': '' })
    const folder = join(home.places.dropIn, 'draft')
    const aborter = new AbortController()
    const heard = Promise.withResolvers<readonly string[]>()
    const ended = developPlugin({
      folder,
      signal: aborter.signal,
      apply: async (files) => heard.resolve(files),
    })
    // The watch stands once the first change is heard: it is written until then.
    const writing = setInterval(() => {
      void writeFile(join(folder, 'dist/client.js'), '1')
      void writeFile(join(folder, 'words.ts'), 'export const words = 4')
    }, 400)
    cleanup(() => clearInterval(writing))
    assert.deepEqual(await heard.promise, ['words.ts'])
    clearInterval(writing)
    aborter.abort()
    await ended
  })
})
