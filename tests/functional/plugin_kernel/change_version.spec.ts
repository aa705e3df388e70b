import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { UPGRADE_STEPS, upgradesOf } from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import {
  addMembers,
  addVersion,
  changeTo,
  club,
  givenClub,
  members,
} from '#tests/support/plugin_kernel/club'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const BEFORE = [
  { id: 'ada', points: 1 },
  { id: 'bob', points: 2 },
]
const AFTER = BEFORE.map((row) => ({ ...row, tier: 'basic' }))
const FAILS = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('visits', (table) => { table.code('id', 40).primary() })
  tables.fill('members', 'nothing', { value: 'basic' })
})`

const running = (home: PluginHome) => home.host.running().map(({ version }) => version)

test.group('Another version of a plugin', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => dropTables('club'))

  test('lies beside the one that serves until the owner changes over', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await givenClub(home)
    const added = await addVersion(home, club('2.0.0'))
    assert.deepEqual(added.ok && added.value, { id: 'club', version: '2.0.0', serving: '1.0.0' })
    assert.deepEqual(running(home), ['1.0.0'])
    const steps: string[] = []
    const onStep = (step: string) => void steps.push(step)
    const changed = await changeTo(home, '2.0.0', { onStep })
    assert.isTrue(changed.ok)
    assert.deepEqual(steps, [...UPGRADE_STEPS])
    assert.deepEqual(running(home), ['2.0.0'])
    assert.deepEqual(await members(), AFTER)
  })

  test('whose second migration fails leaves the old one serving with its data', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await givenClub(home)
    await addVersion(home, club('2.0.0', { files: { 'migrations/003_visits.ts': FAILS } }))
    const changed = await changeTo(home, '2.0.0')
    assert.equal(!changed.ok && changed.reason, 'failed')
    assert.deepEqual(running(home), ['1.0.0'])
    assert.deepEqual(await members(), BEFORE)
    const [line] = await upgradesOf('club')
    assert.deepInclude(line, { outcome: 'undone', to: '2.0.0' })
    assert.equal(line?.problem?.step, 'migrate')
    assert.include(line?.problem?.message, 'nothing')
    // Its author mends it.
    await addVersion(home, club('2.0.0', { manifest: { version: '2.0.1' } }))
    assert.isTrue((await changeTo(home, '2.0.1')).ok)
    assert.deepEqual([running(home), await members()], [['2.0.1'], AFTER])
  })

  const failing: [string, string, Parameters<typeof changeTo>[2]][] = [
    ['does not start by itself', 'try', { tryOut: async () => 'setup: boom' }],
    ['does not start beside the others', 'start', {}],
  ]
  for (const [title, step, tools] of failing) {
    test(`that ${title} leaves the old one serving with its data`, async ({ assert, cleanup }) => {
      const home = await PluginHome.open(cleanup)
      await givenClub(home)
      const index = `export default { setup() { throw new Error('boom') } }`
      await addVersion(home, club('2.0.0', { files: { 'index.ts': index } }))
      const changed = await changeTo(home, '2.0.0', tools)
      assert.deepInclude(!changed.ok && changed.values, { step })
      assert.deepEqual(running(home), ['1.0.0'])
      assert.deepEqual(await members(), BEFORE)
      assert.equal((await findPluginRow('club'))?.activeVersion, '1.0.0')
    })
  }

  for (const [at, step] of UPGRADE_STEPS.entries()) {
    test(`is whole or undone after a power cut at step ${at + 1}, ${step}`, async ({
      assert,
      cleanup,
    }) => {
      const home = await PluginHome.open(cleanup)
      await givenClub(home)
      await addVersion(home, club('2.0.0'))
      await new Promise<void>((cut) => {
        const onStep = (now: string) => (now === step ? new Promise<void>(() => cut()) : undefined)
        void changeTo(home, '2.0.0', { onStep, host: null })
      })
      const next = new PluginHost({ places: home.places, parts: KERNEL_PARTS, time: realTime })
      cleanup(() => next.close())
      await next.boot()
      const isDone = step === 'flipped'
      assert.deepEqual(
        next.running().map(({ version }) => version),
        [isDone ? '2.0.0' : '1.0.0']
      )
      assert.deepEqual(await members(), isDone ? AFTER : BEFORE)
      assert.equal((await upgradesOf('club'))[0]?.outcome, isDone ? 'done' : 'undone')
    })
  }

  test('that asks for more waits for the owner’s yes to exactly that', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await givenClub(home)
    const permissions = [{ cap: 'customers:read', why: 'Names of members.' }]
    await addVersion(home, club('2.0.0', { manifest: { permissions } }))
    const refused = await changeTo(home, '2.0.0', {}, { agreed: ['sales:read'] })
    assert.deepInclude(refused, { reason: 'needs_consent' })
    assert.deepInclude(!refused.ok && refused.values, { asked: 'customers:read' })
    assert.deepEqual(running(home), ['1.0.0'])
    assert.isTrue((await changeTo(home, '2.0.0', {}, { agreed: ['customers:read'] })).ok)
  })

  test('that needs a plugin which is not there is named with it, and nothing is touched', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await givenClub(home)
    const requires = { plugins: { mailer: '^1.0.0' } }
    await addVersion(home, club('2.0.0', { manifest: { requires } }))
    assert.deepInclude(await changeTo(home, '2.0.0'), { reason: 'needs_consent' })
    const refused = await changeTo(home, '2.0.0', {}, { agreed: ['plugin:mailer'] })
    assert.include(!refused.ok && refused.values.detail, 'club: missing mailer ^1.0.0')
    assert.deepEqual(await upgradesOf('club'), [])
  })

  test('that is older can read what newer code wrote, or is refused', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await givenClub(home)
    await addVersion(home, club('2.0.0'))
    await changeTo(home, '2.0.0')
    const hundred = Array.from({ length: 100 }, (_, at) => `member-${at}`)
    await addMembers(hundred)
    assert.isTrue((await changeTo(home, '1.0.0')).ok)
    assert.deepEqual(running(home), ['1.0.0'])
    assert.lengthOf(await members(), 102)
    const data = { migrations: 'migrations', version: 2, readableSince: 2 }
    await addVersion(home, club('2.0.0', { manifest: { data, version: '2.0.1' } }))
    await changeTo(home, '2.0.1')
    const refused = await changeTo(home, '1.0.0')
    assert.deepInclude(refused, { reason: 'data_too_new' })
    assert.deepEqual(running(home), ['2.0.1'])
  })

  test('whose files were changed on the disk does not serve', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    await givenClub(home)
    await addVersion(home, club('2.0.0'))
    const file = join(home.places.data, 'club', '2.0.0', 'index.ts')
    await chmod(file, 0o644)
    await writeFile(file, 'export default { setup() { steal() } }')
    assert.deepInclude(await changeTo(home, '2.0.0'), { reason: 'files_changed' })
  })
})
