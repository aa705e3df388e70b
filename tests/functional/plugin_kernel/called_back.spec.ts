import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { applyRevocations } from '#app/plugin_kernel/registry/index/apply_revocations'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { TillDay } from '#tests/support/tills/given_till_day'

const CODE = { 'index.ts': 'export default { setup() {} }' }
const SERVED = { entry: { server: 'index.ts' } }

/** What a refresh of a registry left behind. */
async function calledBack(action: 'warn' | 'disable') {
  const revoked = ['terminal', 'club'].map((id) => ({
    id,
    below: '2.0.0',
    reason: 'Loses receipts.',
    action,
  }))
  await transaction((sql) =>
    sql.run(
      `insert into plugin_registries (name, place, may_call_out, public_keys, seq, listing)
       values ('house', '/somewhere', ?, '[]', 1, ?)`,
      [0, JSON.stringify({ plugins: [], keys: [], revoked })]
    )
  )
}

/** Nobody waits for a failure to be written down. */
async function toldOf(pluginId: string): Promise<string[]> {
  for (let look = 0; look < 100; look++) {
    const rows = await read<{ why: string }>(
      `select why from plugin_failures where plugin_id = ? and message = 'Loses receipts.'
        order by failed_at, id`,
      [pluginId]
    )
    if (rows.length > 0) return rows.map(({ why }) => why)
    await wait(20)
  }
  return []
}

async function given(cleanup: (undo: () => Promise<void>) => void) {
  const shop = await givenShop()
  const home = await PluginHome.open(cleanup)
  await home.drop('terminal', { ...SERVED, provides: { 'payment-terminal': '1.0.0' } }, CODE)
  await home.drop('club', SERVED, CODE)
  for (const id of ['terminal', 'club']) await home.enable(id)
  return { home, day: await new TillDay(shop).open() }
}

test.group('A plugin that its registry calls back while a till is open', (group) => {
  group.each.setup(cleanDatabase)

  test('goes on until the close when it is needed to sell, and the owner is told at once, once', async ({
    assert,
    cleanup,
  }) => {
    const { home, day } = await given(cleanup)
    await calledBack('disable')
    await applyRevocations(home.host)
    assert.deepEqual(await toldOf('terminal'), ['stops_after'])
    assert.equal(await home.stateOf('terminal'), 'enabled')
    assert.equal(await home.stateOf('club'), 'quarantined')
    await applyRevocations(home.host)
    await day.close()
    await tellAll(home)
    assert.equal(await home.stateOf('terminal'), 'quarantined')
    assert.deepEqual(await toldOf('club'), ['revoked'])
    assert.includeMembers(await toldOf('terminal'), ['stops_after'])
    assert.lengthOf(
      (await toldOf('terminal')).filter((why) => why === 'stops_after'),
      1
    )
  })

  test('goes on for good when the registry only warns, and the owner is told', async ({
    assert,
    cleanup,
  }) => {
    const { home, day } = await given(cleanup)
    await calledBack('warn')
    await applyRevocations(home.host)
    await day.close()
    await tellAll(home)
    for (const id of ['terminal', 'club']) {
      assert.deepEqual(await toldOf(id), ['warned_of'])
      assert.equal(await home.stateOf(id), 'enabled')
    }
  })
})
