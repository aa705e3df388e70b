import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { preflightShop } from '#app/plugin_kernel/doctor/preflight_shop'
import { graphHost } from '#app/plugin_kernel/host/graph_host'
import { planRun } from '#app/plugin_kernel/host/plan_run'
import { signPackage } from '#app/plugin_kernel/registry/archive/pack_plugin'
import { newSigningKey } from '#app/plugin_kernel/registry/archive/signature'
import { publishRelease } from '#app/plugin_kernel/registry/index/publish_release'
import { refreshRegistry } from '#app/plugin_kernel/registry/index/refresh_registry'
import {
  addRegistry,
  listRegistries,
  removeRegistry,
} from '#app/plugin_kernel/registry/index/registry_store'
import { SDK_VERSION } from '#app/plugin_sdk/sdk_version'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenPackage } from '#tests/support/plugin_kernel/packages'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const BOTH = '>=1.0.0 <3.0.0'
const needs = (id: string) => ({ requires: { plugins: { [id]: '>=1.0.0 <9' } } })
/** What is enabled here, and what a registry offers of it for the next interface. */
const SIX: { id: string; api: string; more?: object; offered?: string }[] = [
  { id: 'stays', api: BOTH },
  { id: 'updates', api: '^1.0.0', offered: '2.1.0' },
  { id: 'leans-on-update', api: BOTH, more: needs('updates') },
  { id: 'left-behind', api: '^1.0.0' },
  { id: 'leans-on-left', api: BOTH, more: needs('left-behind') },
  { id: 'only-beta', api: '^1.0.0', offered: '2.0.0-beta.1' },
]

test.group('Before this shop is upgraded', (group) => {
  group.each.setup(cleanDatabase)

  test('its six plugins are told what becomes of them, and the upgrade does just that', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    for (const { id, api, more } of SIX) await home.drop(id, { api, ...more })
    for (const { id } of SIX) await home.enable(id)
    await givenRegistry(cleanup)
    const known = await home.host.known()
    const now = await preflightShop(known, SDK_VERSION)
    assert.sameMembers(
      now.stay,
      SIX.map(({ id }) => id)
    )
    const { stay, update, disabled } = await preflightShop(known, '2.0.0')
    assert.sameMembers(stay, ['stays', 'leans-on-update'])
    assert.sameDeepMembers(update, [
      { id: 'updates', to: '2.1.0' },
      { id: 'left-behind', to: null },
      { id: 'only-beta', to: null },
    ])
    assert.deepEqual(disabled, [{ id: 'leans-on-left', why: 'needs_refused left-behind' }])
    // The owner takes the update that is offered, and then the new host.
    await home.drop('updates', { version: '2.1.0', api: '^2.0.0' })
    const { order, others } = planRun(
      await home.host.known(),
      { ...graphHost(), sdkVersion: '2.0.0' },
      true
    )
    assert.sameMembers(
      order.map(({ id }) => id),
      [...stay, 'updates']
    )
    assert.sameMembers([...others.keys()], ['left-behind', 'leans-on-left', 'only-beta'])
  })
})

/** A registry in a folder, signed, with what SIX says it offers. */
async function givenRegistry(cleanup: (undo: () => Promise<void>) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const [ofRegistry, ofAuthor] = [newSigningKey(), newSigningKey()]
  for (const { id, offered } of SIX) {
    if (offered === undefined) continue
    const plugin = givenPackage({ id, version: offered, api: '^2.0.0' })
    await publishRelease(signPackage(plugin, ofAuthor.privatePem), {
      folder,
      privatePem: ofRegistry.privatePem,
      validDays: 30,
    })
  }
  await addRegistry({
    name: 'six',
    place: folder,
    mayCallOut: false,
    publicKeys: [ofRegistry.publicKey],
  })
  cleanup(async () => {
    await removeRegistry('six')
    await rm(folder, { recursive: true })
  })
  const registry = (await listRegistries()).find(({ name }) => name === 'six')!
  const refreshed = await refreshRegistry(registry)
  if (!refreshed.ok) throw new Error(JSON.stringify(refreshed))
}
