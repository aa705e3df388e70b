import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { hooks } from '#app/hooks/hook_port'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { findPluginRow, writeBlocking } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const HOOK = 'sale.before_complete'
const MANIFEST = {
  name: 'Watcher',
  entry: { server: 'index.ts' },
  hooks: [{ hook: `${HOOK}@1`, kind: 'guard', onFailure: 'block' }],
  permissions: [{ cap: `hook:veto:${HOOK}`, why: 'Looks at sales.' }],
}
/** Starts only where its licence lies beside it. */
const FILES = {
  'index.ts': `
import { existsSync } from 'node:fs'
export default {
  setup(ctx) {
    if (!existsSync(import.meta.dirname + '/licence')) throw new Error('no licence')
    ctx.on('${HOOK}', () => undefined)
  },
}`,
}

/** A guard that the owner wants and that could not be started. */
async function given(cleanup: (undo: () => Promise<void>) => void) {
  const home = await PluginHome.open(cleanup)
  await home.drop('watch', MANIFEST, FILES)
  await home.enable('watch')
  const ask = () => hooks.askGuards(HOOK, {} as never)
  return { home, ask }
}

test.group('A guard that the owner wants and that does not run', (group) => {
  group.each.setup(cleanDatabase)

  test('is named as one that gave no answer, and as one that nobody could ask', async ({
    assert,
    cleanup,
  }) => {
    const { home, ask } = await given(cleanup)
    assert.deepEqual(await ask(), { denials: [], degraded: ['watch'], unavailable: [] })
    assert.deepEqual(hooks.guardsOf(HOOK), ['watch'])
    await home.disable('watch')
    assert.deepEqual(await ask(), { denials: [], degraded: [], unavailable: [] })
    assert.deepEqual(hooks.guardsOf(HOOK), [])
  })

  test('stops sales where the owner does not want to do without it, however many, and stays what it is', async ({
    assert,
    cleanup,
  }) => {
    const { home, ask } = await given(cleanup)
    await transaction((sql) => writeBlocking(sql, 'watch', true))
    await home.host.reconcile()
    for (let times = 0; times < 12; times++) assert.deepEqual((await ask()).unavailable, ['watch'])
    const row = await findPluginRow('watch')
    assert.equal(row?.state, 'failed')
    assert.containSubset(row?.problem, { place: 'setup', message: 'no licence' })
  })

  test('is missed no more once it runs', async ({ assert, cleanup }) => {
    const { home, ask } = await given(cleanup)
    await transaction((sql) => writeBlocking(sql, 'watch', true))
    await home.host.reconcile()
    assert.deepEqual((await ask()).unavailable, ['watch'])
    await home.drop('watch', MANIFEST, { ...FILES, licence: '' })
    await home.enable('watch')
    assert.equal(await home.stateOf('watch'), 'enabled')
    assert.deepEqual(await ask(), { denials: [], degraded: [], unavailable: [] })
    assert.deepEqual(hooks.guardsOf(HOOK), ['watch'])
  })

  test('is known by its name in a process that never started it', async ({ assert, cleanup }) => {
    const { home, ask } = await given(cleanup)
    const next = new PluginHost({ places: home.places, parts: KERNEL_PARTS, time: realTime })
    cleanup(() => next.close())
    await next.reconcile()
    assert.deepEqual((await ask()).degraded, ['watch'])
    assert.equal(hooks.nameOf('watch'), 'Watcher')
  })
})
