import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { hooks } from '#app/hooks/hook_port'
import { cleanDatabase } from '#tests/support/clean_database'
import { patient } from '#tests/support/long_tier'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

/** Tries a way out when it is asked for it and answers what came of it in a denial's words. */
const TRIES = `
import { definePlugin, deny, type PluginContext } from '@tillhouse/sdk'

const host = process as Record<string, never>
const ways: Record<string, (place: string) => unknown> = {
  import: async (name) => Object.keys(await import(name)),
  builtin: (name) => host.getBuiltinModule(name),
  binding: (name) => host.binding(name),
  eval: (code) => eval(code),
  function: (code) => new Function(code)(),
  env: () => Object.keys(process.env).join(),
  kill: () => process.kill(host.ppid, 0),
  global: (name) => { if (!(name in globalThis)) throw new Error('no such thing') },
  import_meta: async (file) => (await import(file)).default,
}
export default definePlugin({
  setup(ctx: PluginContext) {
    const call = async (path: string) =>
      path.split('.').reduce((place: any, name) => place[name], ctx)('x')
    ctx.on('sale.before_complete', async ({ saleId: way, storeId: place }: any) => {
      try {
        const got = await (way === 'ctx' ? call(place) : ways[way]!(place))
        return deny('got', 'got: ' + String(got))
      } catch (error: any) {
        return deny('refused', [error.code, error.message].join(' '))
      }
    })
  },
})
`
const MANIFEST = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 800 }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Says what it found.' }],
}

test.group('A plugin in a process of its own finds no way out', (group) => {
  group.each.setup(cleanDatabase)
  let home: PluginHome

  const tried = async (way: string, place: string) => {
    const { denials, degraded } = await hooks.askGuards('sale.before_complete', {
      ...ASKED_SALE,
      saleId: way,
      storeId: place,
    })
    if (denials.length === 0) throw new Error(`No answer to ${way} ${place}: ${degraded.join()}`)
    return denials[0]!
  }

  test('by files, threads, processes, databases, sockets, code of text or its surroundings', async ({
    assert,
    cleanup,
  }) => {
    home = await PluginHome.open(cleanup)
    writeFileSync(join(home.folder, 'secret.mjs'), 'export default "the secret"')
    await home.install('climber', MANIFEST, { 'index.ts': TRIES })
    const modules =
      'fs fs/promises child_process worker_threads sqlite net http https dgram dns module vm cluster inspector v8 os process'
    for (const name of modules.split(' ')) {
      const { code, message } = await tried('import', `node:${name}`)
      assert.equal(code, 'refused', `${name}: ${message}`)
    }
    const ways: [string, string][] = [
      ['import', '#app/plugin_kernel/process/child/host_line'],
      ['import', '@adonisjs/core'],
      ['import', 'better-sqlite3'],
      ['import_meta', `file://${join(home.folder, 'secret.mjs')}`],
      ['builtin', 'node:fs'],
      ['binding', 'fs'],
      ['eval', '1 + 1'],
      ['function', 'return 1'],
      ['kill', ''],
      ['global', 'fetch'],
      ['global', 'WebSocket'],
    ]
    for (const [way, place] of ways) {
      const { code, message } = await tried(way, place)
      assert.equal(code, 'refused', `${way} ${place}: ${message}`)
    }
    assert.equal((await tried('env', '')).message, 'got: ')
  }).timeout(patient(60_000))

  test('through ctx, beside what it declared', async ({ assert, cleanup }) => {
    home = await PluginHome.open(cleanup)
    await home.install('climber', MANIFEST, { 'index.ts': TRIES })
    for (const path of [
      'settings.get',
      'on.constructor',
      'log.info.constructor',
      'nothing.there',
    ]) {
      const { code, message } = await tried('ctx', path)
      assert.equal(code, 'refused', `${path}: ${message}`)
    }
    assert.include((await tried('ctx', 'settings.get')).message, 'settings:own')
  }).timeout(patient(60_000))
})
