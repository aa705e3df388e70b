import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { OPERATIONS } from '#app/plugin_kernel/operations/operations'
import { archiveOf, signPackage } from '#app/plugin_kernel/registry/archive/pack_plugin'
import type { PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { newSigningKey } from '#app/plugin_kernel/registry/archive/signature'
import {
  publishRelease,
  publishRevocation,
} from '#app/plugin_kernel/registry/index/publish_release'
import { addRegistry } from '#app/plugin_kernel/registry/index/registry_store'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { addVersion, CLUB_TABLE, club, givenClub, members } from '#tests/support/plugin_kernel/club'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { schemaOf } from '#tests/support/plugin_kernel/schema_of'

type Cleanup = (undo: () => Promise<void>) => void

const authorKey = newSigningKey()
const registryKey = newSigningKey()

async function opened(cleanup: Cleanup) {
  const home = await PluginHome.open(cleanup)
  const folder = await mkdtemp(join(tmpdir(), 'packages-'))
  cleanup(() => rm(folder, { recursive: true }))
  const { places, host } = home
  return { home, folder, tools: { places, host, parts: KERNEL_PARTS, tryOut: async () => null } }
}

async function fileOf(folder: string, plugin: PluginPackage): Promise<string> {
  const file = join(folder, `${plugin.manifest.version}.tillplugin`)
  await writeFile(file, await archiveOf(plugin))
  return file
}

const reasonOf = (result: { ok: true } | { ok: false; reason: string }) =>
  result.ok ? 'done' : result.reason

test.group('Plugins that are installed', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => dropTables('club'))

  test('come from a file once the owner agrees to all that they ask for', async ({
    assert,
    cleanup,
  }) => {
    const { home, folder, tools } = await opened(cleanup)
    const permissions = [{ cap: 'customers:read', why: 'Names.' }]
    const what = await fileOf(folder, club('1.0.0', { manifest: { permissions } }))
    const wish = { what, isInHurry: false }
    assert.equal(reasonOf(await OPERATIONS.add({ ...wish, agreed: [] }, tools)), 'needs_consent')
    assert.isNull(await findPluginRow('club'))
    const agreed = ['customers:read']
    assert.equal(reasonOf(await OPERATIONS.add({ ...wish, agreed }, tools)), 'done')
    assert.equal(await home.stateOf('club'), 'disabled')
    await OPERATIONS.switch({ id: 'club', isOn: true }, tools)
    assert.equal(await home.stateOf('club'), 'enabled')
  })

  test('are by the author whom the shop knows, and one content is one version', async ({
    assert,
    cleanup,
  }) => {
    const { home } = await opened(cleanup)
    await addVersion(home, signPackage(club('1.0.0'), authorKey.privatePem))
    const stranger = signPackage(club('2.0.0'), newSigningKey().privatePem)
    assert.equal(reasonOf(await addVersion(home, stranger)), 'other_author')
    assert.equal(reasonOf(await addVersion(home, club('2.0.0'))), 'other_author')
    const changed = club('1.0.0', { files: { 'more.ts': 'export {}' } })
    const signed = signPackage(changed, authorKey.privatePem)
    assert.equal(reasonOf(await addVersion(home, signed)), 'other_content')
  })

  test('leave what they kept when they are removed, and find it when they are back', async ({
    assert,
    cleanup,
  }) => {
    const { home, tools } = await opened(cleanup)
    await givenClub(home)
    assert.equal(reasonOf(await OPERATIONS.remove({ id: 'club' }, tools)), 'done')
    assert.equal(await home.stateOf('club'), 'removed')
    assert.deepEqual(home.host.running(), [])
    assert.notInclude(await readdir(home.places.data), 'club')
    assert.lengthOf(await members(), 2)
    await addVersion(home, club('1.0.0'))
    await home.enable('club')
    assert.equal(await home.stateOf('club'), 'enabled')
    assert.lengthOf(await members(), 2)
  })

  test('leave nothing but a folder with what they kept when they are purged', async ({
    assert,
    cleanup,
  }) => {
    const { home, tools } = await opened(cleanup)
    const before = await schemaOf(() => true)
    await givenClub(home)
    const purged = await OPERATIONS.purge({ id: 'club' }, tools)
    if (!purged.ok) return assert.fail(purged.reason)
    assert.deepEqual(await schemaOf(() => true), before)
    assert.isNull(await findPluginRow('club'))
    const table = join(purged.value.export, 'tables', `${CLUB_TABLE}.ndjson`)
    assert.include(await readFile(table, 'utf8'), 'ada')
  })

  test('come from a registry that the owner knows, and are stopped when it calls them back', async ({
    assert,
    cleanup,
  }) => {
    const { home, folder, tools } = await opened(cleanup)
    const keeper = { folder, privatePem: registryKey.privatePem, validDays: 30 }
    await publishRelease(signPackage(club('1.0.0'), authorKey.privatePem), keeper)
    const publicKeys = [registryKey.publicKey]
    await addRegistry({ name: 'stick', place: folder, mayCallOut: false, publicKeys })
    assert.deepEqual(await OPERATIONS.refresh({}, tools), { stick: null })
    const wish = { what: 'club', isInHurry: false, agreed: [] }
    assert.equal(reasonOf(await OPERATIONS.add(wish, tools)), 'cooling_down')
    const real = clock.now
    clock.now = () => new Date(real().getTime() + 73 * 3_600_000)
    assert.equal(reasonOf(await OPERATIONS.add(wish, tools)), 'done')
    await home.enable('club')
    await publishRevocation(
      { id: 'club', below: '1.0.1', reason: 'Doubles points', action: 'disable' },
      keeper
    )
    await OPERATIONS.refresh({}, tools)
    assert.equal(await home.stateOf('club'), 'quarantined')
    assert.deepInclude((await findPluginRow('club'))?.problem, { message: 'Doubles points' })
    assert.equal(reasonOf(await OPERATIONS.add(wish, tools)), 'revoked')
  })

  test('are left off in memory while one of them is looked for', async ({ assert, cleanup }) => {
    const { home, tools } = await opened(cleanup)
    for (const id of ['one', 'two']) {
      await home.drop(id, {})
      await home.enable(id)
    }
    assert.deepEqual(await OPERATIONS.hold({ ids: ['one'] }, tools), ['two'])
    assert.equal((await findPluginRow('one'))?.desired, 'enabled')
    assert.deepEqual(await OPERATIONS.hold({ ids: [] }, tools), ['one', 'two'])
  })
})
