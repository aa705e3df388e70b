import { test } from '@japa/runner'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const DATA = { data: { migrations: 'migrations', version: 1, readableSince: 1 } }
const FILES = {
  'migrations/001_members.ts': `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('members', (table) => {
    table.code('id', 40).primary()
    table.text('name', 80)
    table.integer('points').default(0)
    table.boolean('is_gold').default(false)
    table.instant('joined_at').nullable()
    table.json('wishes').nullable()
  })
})`,
}

interface Member {
  id: string
  name: string
  points: number
  is_gold: boolean
  joined_at: string | null
  wishes: string[] | null
}

const ADA: Member = {
  id: 'ada',
  name: 'Ada 100%',
  points: 50,
  is_gold: true,
  joined_at: '2026-01-02T03:04:05.678Z',
  wishes: ['tea', 'cake'],
}

const ALLOWED = { permissions: [{ cap: 'db:own', why: 'Keeps the members.' }] }

type Cleanup = (work: () => Promise<void>) => void

async function givenMembers(cleanup: Cleanup) {
  const home = await PluginHome.open(cleanup)
  const ctx = await givenContext(home, 'club', { ...DATA, ...ALLOWED }, FILES)
  const members = ctx.db.table<Member>('members')
  await members.insert([ADA, { id: 'bob', name: 'Bob', points: 5 }])
  return { home, ctx, members }
}

test.group('A plugin’s own tables', (group) => {
  group.each.setup(cleanDatabase)

  test('are for a plugin that said that it keeps some', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    const { db } = await givenContext(home, 'silent', DATA, FILES)
    assert.throws(() => db.table('members'), /"db:own" in plugin.json/)
  })
  group.each.teardown(async () => {
    await dropTables('club')
    await dropTables('nosy')
  })

  test('give back what was put in, alike on every database', async ({ assert, cleanup }) => {
    const { members } = await givenMembers(cleanup)
    assert.deepEqual(await members.where({ id: 'ada' }).first(), ADA)
    assert.deepEqual(await members.where('name', 'starts', 'Ada 100%').select('id'), [
      { id: 'ada' },
    ])
    assert.deepEqual(await members.where('name', 'starts', 'Ada_').select('id'), [])
    assert.deepEqual(await members.where({ joined_at: null }).select('id'), [{ id: 'bob' }])
    assert.equal(await members.where('joined_at', '<', '2026-01-02T03:04:05.679Z').count(), 1)
    const inOrder = await members.orderBy('points').select('id', 'points')
    assert.deepEqual(inOrder, [
      { id: 'bob', points: 5 },
      { id: 'ada', points: 50 },
    ])
    assert.equal(await members.where('id', 'in', ['ada', 'bob']).sum('points'), 55)
    assert.equal(await members.where({ is_gold: true }).max('points'), 50)
    assert.equal(await members.where({ id: 'nobody' }).sum('points'), 0)
  })

  test('count down only as far as a condition allows', async ({ assert, cleanup }) => {
    const { members } = await givenMembers(cleanup)
    const take = () =>
      members.where({ id: 'ada' }).where('points', '>=', 30).increment({ points: -30 })
    assert.deepEqual([await take(), await take()], [1, 0])
    assert.equal((await members.where({ id: 'ada' }).first())?.points, 20)
    assert.equal(await members.where({ id: 'bob' }).update({ wishes: ['pie'] }), 1)
    assert.deepEqual((await members.where({ id: 'bob' }).first())?.wishes, ['pie'])
    assert.equal(await members.where({ id: 'bob' }).delete(), 1)
    assert.equal(await members.count(), 1)
  })

  test('change together or not at all', async ({ assert, cleanup }) => {
    const { ctx, members } = await givenMembers(cleanup)
    const move = (points: number) =>
      ctx.db.transaction((steps) => {
        const row = steps.table<Member>('members')
        row.where({ id: 'bob' }).increment({ points })
        row
          .where({ id: 'ada' })
          .where('points', '>=', points)
          .exactly(1)
          .increment({ points: -points })
      })
    assert.deepEqual(await move(40), { done: true, changed: [1, 1] })
    assert.deepEqual(await move(40), { done: false, failedStep: 1 })
    assert.deepEqual(await members.orderBy('id').select('points'), [{ points: 10 }, { points: 45 }])
  })

  test('are the only ones that a plugin gets at', async ({ assert, cleanup }) => {
    const { home } = await givenMembers(cleanup)
    const { db } = await givenContext(home, 'nosy', ALLOWED)
    for (const name of ['members', 'club__members', 'plg_club__members', 'items', 'schema']) {
      await assert.rejects(
        () => db.table(name).select(),
        `nosy has no table "${name}"; it can use none`
      )
      await assert.rejects(() => db.table(name).insert({ id: 'x' }), /has no table/)
    }
  })

  test('are asked with values that stay values', async ({ assert, cleanup }) => {
    const { ctx, members } = await givenMembers(cleanup)
    const tricky = `x' or 1=1; drop table plg_club__members; --`
    assert.deepEqual(await members.where({ name: tricky }).select(), [])
    const raw = ctx.db.table('members')
    await assert.rejects(() => raw.where({ 'id" or 1=1 --': 'x' }).select(), /has no column/)
    await assert.rejects(() => raw.orderBy('points; drop').select(), /has no column/)
    await assert.rejects(() => raw.where('id', 'or 1=1' as '=', 'x').select(), /is no comparison/)
    await assert.rejects(() => raw.update({ points: 1.5 }), '1.5 is no whole number')
    assert.equal(await members.count(), 2)
  })

  test('are refused before anything runs when a migration cannot', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop(
      'club',
      { ...DATA, entry: { server: 'index.ts' } },
      {
        'index.ts': 'export default { setup() {} }',
        'migrations/001_bad.ts': FILES['migrations/001_members.ts'].replace(
          /tables.create\('members'/,
          `tables.change('items'`
        ),
      }
    )
    await home.enable('club')
    const row = await findPluginRow('club')
    assert.equal(row?.state, 'invalid')
    assert.deepInclude(JSON.stringify(row?.problem), 'There is no table \\"items\\" of this plugin')
  })
})
