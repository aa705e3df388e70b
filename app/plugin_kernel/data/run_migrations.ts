import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import lock from '@adonisjs/lock/services/main'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { isSqlite, read, sqlOf, transaction } from '#core/sql'
import { ownTables, writeShapes } from '#app/plugin_kernel/data/plugin_tables'
import { MigrationRefused, type PluginMigrations } from '#app/plugin_kernel/data/read_migrations'
import { record } from '#app/plugin_kernel/data/recorded_migration'
import { restoreTables, snapshotTables } from '#app/plugin_kernel/data/snapshot_tables'
import { ledgerName, RESERVED_NAMES, tableName } from '#app/plugin_kernel/data/table_names'

/**
 * Brings a plugin's tables to what its migrations say, all of them or none: one that fails leaves
 * tables, rows and ledger as they were and is thrown as `MigrationRefused`.
 */
export async function runMigrations(plugin: PluginMigrations): Promise<void> {
  if (plugin.migrations.length === 0) return
  await lock.createLock('plugins.migrations', '10m').run(async () => {
    if (await isUpToDate(plugin)) return
    if (isSqlite()) await runInTransaction(plugin)
    else await runWithSnapshot(plugin)
  })
}

async function isUpToDate({ pluginId, migrations }: PluginMigrations): Promise<boolean> {
  const ledger = ledgerName(pluginId)
  if (!(await ownTables(pluginId)).includes(ledger)) return false
  const done = await read<{ name: string }>(`select name from ${ledger}`)
  const names = new Set(done.map(({ name }) => name))
  return migrations.every(({ name }) => names.has(`${pluginId}/${name}`))
}

async function runInTransaction(plugin: PluginMigrations): Promise<void> {
  await db.transaction(async (trx) => {
    await runOn(trx, plugin)
    await writeShapes(sqlOf(trx), plugin.pluginId, plugin.shapes)
  })
}

/** MariaDB ends a transaction at every change of a table: what fails is put back by hand. */
async function runWithSnapshot(plugin: PluginMigrations): Promise<void> {
  const { pluginId, shapes } = plugin
  const folder = await mkdtemp(join(tmpdir(), 'tillhouse-tables-'))
  const path = join(folder, 'snapshot.ndjson')
  try {
    await snapshotTables(pluginId, path)
    try {
      await runOn(db.connection(), plugin)
    } catch (error) {
      await restoreTables(pluginId, path, namesIn(plugin))
      throw error
    }
    await transaction((sql) => writeShapes(sql, pluginId, shapes))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const here = new URL(import.meta.url)
const recorded = new URL(`./recorded_migration${extname(here.pathname)}`, here).href

/** Every table that a run may have left behind. */
function namesIn({ pluginId, migrations }: PluginMigrations): string[] {
  const made = migrations.flatMap(({ changes }) => changes.map(({ table }) => table))
  return [...new Set([...made, ...RESERVED_NAMES])].map((name) => tableName(pluginId, name))
}

/**
 * Lucid's runner takes its migrations from files, and keeps their paths in its ledger. It is given
 * a folder with a stand-in for each of the plugin's, so that neither where a version lies nor what
 * else is in its files matters.
 */
async function runOn(client: QueryClientContract, plugin: PluginMigrations): Promise<void> {
  const { pluginId, migrations } = plugin
  const root = await mkdtemp(join(tmpdir(), 'tillhouse-migrations-'))
  const forget = migrations.map(({ name, changes }) =>
    record(`${pluginId}/${name}`, { pluginId, changes })
  )
  try {
    await mkdir(join(root, pluginId))
    for (const { name } of migrations) {
      const file = join(root, pluginId, `${name}.mjs`)
      await writeFile(file, `export { default } from ${JSON.stringify(recorded)}\n`)
    }
    const runner = runnerFor(client, pluginId, root)
    await runner.run()
    if (runner.error) throw new MigrationRefused(failedIn(runner), runner.error.message)
  } finally {
    for (const done of forget) done()
    await rm(root, { recursive: true })
  }
}

function runnerFor(client: QueryClientContract, pluginId: string, root: string): MigrationRunner {
  const connection = db.getRawConnection(db.primaryConnectionName)!
  const migrations = { paths: [pluginId], tableName: ledgerName(pluginId) }
  const database: typeof db = Object.create(db, {
    connection: { value: () => client },
    getRawConnection: {
      value: () => ({ ...connection, config: { ...connection.config, migrations } }),
    },
  })
  const application: typeof app = Object.create(app, {
    appRoot: { value: pathToFileURL(`${root}/`) },
    inProduction: { value: app.inProduction },
    relativePath: { value: (path: string) => path },
    migrationsPath: { value: () => pluginId },
  })
  return new MigrationRunner(database, application, {
    direction: 'up',
    // The lock is ours: Lucid's is bound to one connection of the pool.
    disableLocks: true,
    schemaPath: join(root, 'no_schema_dump'),
  })
}

function failedIn({ migratedFiles }: MigrationRunner): string {
  const failed = Object.values(migratedFiles).find(({ status }) => status === 'error')
  return failed?.file.name.split('/').at(-1) ?? ''
}
