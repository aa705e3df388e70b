import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { jobsFinished } from '#core/jobs/job_runner'
import { listJobs } from '#core/jobs/job_store'
import { read } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { archiveOf } from '#app/plugin_kernel/registry/archive/pack_plugin'
import type { PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { newSigningKey } from '#app/plugin_kernel/registry/archive/signature'
import { publishRelease } from '#app/plugin_kernel/registry/index/publish_release'
import { addRegistry } from '#app/plugin_kernel/registry/index/registry_store'
import { INSTALLATION, VERSION_CHANGE } from '#app/plugin_kernel/registry/offers/install_jobs'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { addVersion, club, givenClub } from '#tests/support/plugin_kernel/club'
import { patient } from '#tests/support/long_tier'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

type Cleanup = Parameters<typeof PluginHome.open>[0]
const MORE = { manifest: { permissions: [{ cap: 'customers:read', why: 'Names.' }] } }

async function given(client: ApiClient, cleanup: Cleanup) {
  const shop = await givenShop()
  const owner = await accountOf(shop.operators.owner)
  const home = await PluginHome.open(cleanup)
  const folder = await mkdtemp(join(tmpdir(), 'offers-'))
  cleanup(() => rm(folder, { recursive: true }))
  const request = (method: 'post' | 'put', path: string) =>
    client[method](path).loginAs(owner).withCsrfToken().redirects(0)
  const upload = async (bytes: Buffer) => {
    const file = join(folder, 'x.tillplugin')
    await writeFile(file, bytes)
    const response = await request('post', '/plugins/offers').file('file', file)
    return String(response.header('location'))
  }
  const offer = async (plugin: PluginPackage) => upload(await archiveOf(plugin))
  const agree = async (address: string, agreed: string[]) => {
    await request('post', `${address}/installation`).json({ agreed })
    await jobsFinished()
    return (await listJobs(INSTALLATION, 1))[0]!
  }
  return { shop, home, owner, folder, request, upload, offer, agree }
}

test.group('A plugin that the owner looks at', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(120_000))
  group.each.teardown(() => dropTables('club'))

  test('is installed with exactly what was agreed to, and stays off', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { offer, agree } = await given(client, cleanup)
    const address = await offer(club('1.0.0', MORE))
    assert.match(address, /^\/plugins\/offers\/[0-9a-f-]+$/)
    assert.isNull(await findPluginRow('club'))
    const refused = await agree(address, ['sales:read'])
    assert.equal(refused.state, 'failed')
    assert.equal(refused.problem?.key, 'plugin_packages.problems.needs_consent')
    assert.isNull(await findPluginRow('club'))
    assert.equal((await agree(address, ['customers:read'])).state, 'done')
    assert.deepInclude(await findPluginRow('club'), { desired: 'disabled', activeVersion: '1.0.0' })
    const entries = await read<{ payload: string }>(
      `select payload from journal_entries where kind = 'settings.changed'`
    )
    assert.isTrue(entries.some(({ payload }) => payload.includes('plugins.added')))
  })

  test('is refused when it is no package, or somebody else’s', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { upload, owner } = await given(client, cleanup)
    assert.equal(await upload(Buffer.from('no archive')), '/plugins/available')
    assert.equal(await upload(Buffer.alloc(21 * 1024 * 1024)), '/')
    const stranger = await client
      .get('/plugins/offers/00000000-0000-4000-8000-000000000000')
      .loginAs(owner)
      .redirects(0)
    stranger.assertHeader('location', '/plugins/available')
  })

  test('that updates one changes over in five steps, and back again', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { home, offer, agree, request } = await given(client, cleanup)
    await givenClub(home)
    const address = await offer(club('2.0.0', MORE))
    assert.equal((await agree(address, [])).problem?.key, 'plugin_packages.problems.needs_consent')
    const done = await agree(address, ['customers:read'])
    assert.equal(done.problem, null)
    assert.deepInclude(done, { state: 'done', done: 5, total: 5 })
    assert.deepEqual(done.result, { pluginId: 'club', version: '2.0.0', from: '1.0.0' })
    await request('put', '/plugins/club/versions').json({ version: '1.0.0', agreed: [] })
    await jobsFinished()
    const [back] = await listJobs(VERSION_CHANGE, 1)
    assert.deepInclude(back, { state: 'done', problem: null })
    assert.equal((await findPluginRow('club'))?.activeVersion, '1.0.0')
  })

  test('cannot be put back to code that does not know its data', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { home, request, owner } = await given(client, cleanup)
    await givenClub(home)
    const data = { migrations: 'migrations', version: 3, readableSince: 3 }
    await addVersion(home, club('2.0.0', { manifest: { data } }))
    await request('put', '/plugins/club/versions').json({ version: '2.0.0', agreed: [] })
    await jobsFinished()
    await request('put', '/plugins/club/versions').json({ version: '1.0.0', agreed: [] })
    await jobsFinished()
    const [back] = await listJobs(VERSION_CHANGE, 1)
    assert.equal(back?.problem?.key, 'plugin_packages.problems.data_too_new')
    const page = await client.get('/plugins/club/versions').loginAs(owner).withInertia()
    const { versions } = page.inertiaProps as unknown as {
      versions: { version: string; tooNew: object | null }[]
    }
    assert.isNotNull(versions.find(({ version }) => version === '1.0.0')?.tooNew)
  })
})

test.group('What registries offer', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(120_000))

  test('is found by its words, in the reader’s language, and said to fit or not', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { request, owner, folder } = await given(client, cleanup)
    const key = newSigningKey()
    const publication = { folder, privatePem: key.privatePem, validDays: 30, category: 'crm' }
    const words = {
      manifest: { name: 't:name', description: 't:text', locales: 'locales' },
      files: {
        'locales/en.json': JSON.stringify({ name: 'Club', text: 'Points' }),
        'locales/nb.json': JSON.stringify({ name: 'Klubb', text: 'Poeng' }),
      },
    }
    await publishRelease(club('1.0.0', words), publication)
    const publicKeys = [key.publicKey]
    await addRegistry({ name: 'ours', place: folder, mayCallOut: false, publicKeys })
    await request('post', '/plugins/available/refreshes')
    const find = async (query: string, language = 'en') => {
      const response = await client
        .get(`/plugins/available?${query}`)
        .header('accept-language', language)
        .loginAs(owner)
        .withInertia()
      return (response.inertiaProps as unknown as { plugins: { id: string }[] }).plugins
    }
    assert.containSubset(await find(''), [
      { id: 'club', name: 'Club', summary: 'Points', fits: true, category: 'crm', here: null },
    ])
    assert.lengthOf(await find('search=POINTS%20club'), 1)
    assert.lengthOf(await find('search=hotel'), 0)
    assert.lengthOf(await find('category=tax'), 0)
    const early = await request('post', '/plugins/offers').json({ plugin: 'club' })
    early.assertHeader('location', '/plugins/available?early=club')
    const hurried = await request('post', '/plugins/offers').json({
      plugin: 'club',
      isInHurry: true,
    })
    assert.match(String(hurried.header('location')), /^\/plugins\/offers\//)
    const path = await request('post', '/plugins/offers').json({ plugin: '../../etc' })
    assert.notMatch(String(path.header('location')), /offers/)
  })
})
