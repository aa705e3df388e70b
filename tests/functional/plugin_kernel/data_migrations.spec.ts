import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { read } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { ownTables } from '#app/plugin_kernel/data/plugin_tables'
import { readMigrations } from '#app/plugin_kernel/data/read_migrations'
import { runMigrations } from '#app/plugin_kernel/data/run_migrations'
import { tryMigrations } from '#app/plugin_kernel/data/try_migrations'
import { cleanDatabase } from '#tests/support/clean_database'
import { schemaOf } from '#tests/support/plugin_kernel/schema_of'
import { givenPluginFolder } from '#tests/support/plugin_kernel/given_plugin_folder'

const ID = 'club-points'

const FIRST = `
import { migration, type MigrationWords } from '@tillhouse/sdk'
export default migration((tables: MigrationWords) => {
  tables.create('members', (table) => {
    table.id().primary()
    table.code('customer_id', 36).unique()
    table.text('name', 80)
    table.boolean('is_gold').default(false)
    table.instant('joined_at')
    table.json('wishes').nullable()
  })
  tables.create('moves', (table) => {
    table.id().primary()
    table.id('member_id').references('members', 'cascade').index()
    table.integer('points')
  })
})`

const SECOND = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.change('members', (table) => {
    table.integer('balance').default(0)
    table.code('tier', 20).nullable().index()
    table.drop('wishes')
  })
  tables.fill('members', 'tier', { value: 'basic' })
})`

type Cleanup = (work: () => Promise<void>) => void

async function planOf(cleanup: Cleanup, files: Record<string, string>) {
  const migrations = Object.entries(files).map(([name, text]) => [`migrations/${name}.ts`, text])
  const folder = await givenPluginFolder(cleanup, Object.fromEntries(migrations))
  const data = { migrations: 'migrations', version: 1, readableSince: 1 }
  return readMigrations({ id: ID, data }, folder)
}

async function addMember(): Promise<void> {
  const row = { id: 'm1', customer_id: 'c1', name: 'Ada', joined_at: '2026-01-01 00:00:00.000' }
  await db.table('plg_club_points__members').insert(row)
  await db.table('plg_club_points__moves').insert({ id: 'p1', member_id: 'm1', points: 5 })
}

test.group('Migrations of a plugin', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => dropTables(ID))

  test('make its tables under its own prefix, each once', async ({ assert, cleanup }) => {
    const core = await schemaOf((table) => !table.startsWith('plg_'))
    await runMigrations(await planOf(cleanup, { '001_points': FIRST }))
    await addMember()
    // The next version lies in another folder; what ran already is known all the same.
    await runMigrations(await planOf(cleanup, { '001_points': FIRST, '002_tiers': SECOND }))
    const [member] = await read<{ tier: string; balance: number; name: string }>(
      'select name, tier, balance from plg_club_points__members'
    )
    assert.deepEqual(
      { ...member, balance: Number(member!.balance) },
      { name: 'Ada', tier: 'basic', balance: 0 }
    )
    assert.sameMembers(await ownTables(ID), [
      'plg_club_points__members',
      'plg_club_points__moves',
      'plg_club_points__schema',
      'plg_club_points__schema_versions',
    ])
    assert.deepEqual(await schemaOf((table) => !table.startsWith('plg_')), core)
  })

  test('that fail leave tables, rows and ledger as they were', async ({ assert, cleanup }) => {
    await runMigrations(await planOf(cleanup, { '001_points': FIRST }))
    await addMember()
    const before = await dumpOf()
    const failing = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('extra', (table) => { table.id().primary() })
  tables.fill('moves', 'points', { value: 1 })
  tables.change('moves', (table) => { table.index(['points']) })
  tables.change('moves', (table) => { table.index(['points']) })
})`
    const plan = await planOf(cleanup, { '001_points': FIRST, '002_more': failing })
    await assert.rejects(() => runMigrations(plan), /^002_more: .*points/)
    assert.deepEqual(await dumpOf(), before)
    // Mended, it runs.
    await runMigrations(await planOf(cleanup, { '001_points': FIRST, '002_more': SECOND }))
    assert.notDeepEqual(await dumpOf(), before)
  })

  test('are tried out on an empty database first', async ({ assert, cleanup }) => {
    await tryMigrations(await planOf(cleanup, { '001_points': FIRST, '002_tiers': SECOND }))
    const core = await schemaOf(() => true)
    const twice = SECOND.replace(`table.drop('wishes')`, `table.index(['tier'])`)
    const failing = await planOf(cleanup, { '001_points': FIRST, '002_tiers': twice })
    await assert.rejects(() => tryMigrations(failing), /^002_tiers\.?.*: .*already exists/)
    assert.deepEqual(await schemaOf(() => true), core)
  })

  for (const [what, text, said] of [
    ['a table of Tillhouse', `tables.change('items', (t) => t.drop('name'))`, /no table "items"/],
    ['another plugin’s', `tables.drop('plg_other__points')`, /must match pattern/],
    ['its own ledger', `tables.create('schema', (t) => t.id().primary())`, /kept by Tillhouse/],
    [
      'a table of Tillhouse by reference',
      `tables.create('x', (t) => { t.id().primary(); t.id('item_id').references('items') })`,
      /no table of this plugin/,
    ],
    ['a name too long', `tables.create('${'x'.repeat(41)}', (t) => t.id().primary())`, /40/],
    ['what never ends', `for (;;) {}`, /interrupted/],
    ['the machine', `process.exit()`, /process/],
  ] as const) {
    test(`are refused unread by the database: ${what}`, async ({ assert, cleanup }) => {
      const migration = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => { ${text} })`
      await assert.rejects(() => planOf(cleanup, { '001_bad': migration }), said)
    })
  }

  test('may import nothing but the SDK', async ({ assert, cleanup }) => {
    const migration = `import fs from 'node:fs'\nexport default { changes: [] }`
    await assert.rejects(() => planOf(cleanup, { '001_bad': migration }), /node:fs/)
  })
})

async function dumpOf() {
  const rows = async (table: string) => JSON.stringify(await read(`select * from ${table}`))
  return {
    schema: await schemaOf((table) => table.startsWith('plg_')),
    members: await rows('plg_club_points__members'),
    moves: await rows('plg_club_points__moves'),
    ledger: await rows('plg_club_points__schema'),
    registry: await rows('plugin_tables'),
  }
}
