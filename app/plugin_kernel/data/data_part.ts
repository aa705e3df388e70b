import { join } from 'node:path'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { problem, type ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { readShapes } from '#app/plugin_kernel/data/plugin_tables'
import { aggregateRows, selectRows } from '#app/plugin_kernel/data/queries/select_rows'
import { changeRows } from '#app/plugin_kernel/data/queries/change_rows'
import { MigrationRefused, readMigrations } from '#app/plugin_kernel/data/read_migrations'
import { runMigrations } from '#app/plugin_kernel/data/run_migrations'
import { tryMigrations } from '#app/plugin_kernel/data/try_migrations'
import { dbContext, type DbCalls } from '#app/plugin_sdk/context/db_context'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** Tables of a plugin's own: made, used under its name alone, dropped. */
export const dataPart: KernelPart = {
  name: 'data',
  check: migrationProblems,
  async install({ manifest, folder }) {
    await runMigrations(await readMigrations(manifest, folder))
  },
  async context({ id }) {
    return { db: dbContext(await callsOf(id)) }
  },
  async calls({ id }) {
    return { db: await callsOf(id) }
  },
  purge: dropTables,
}

async function callsOf(id: string): Promise<DbCalls> {
  const shapes = await readShapes(id)
  return {
    select: (question) => selectRows(id, shapes, question),
    aggregate: (question, aggregate) => aggregateRows(id, shapes, question, aggregate),
    change: (steps) => changeRows(id, shapes, steps),
  }
}

/** What is wrong with a plugin's migrations, found without touching the shop's database. */
async function migrationProblems(plugin: {
  manifest: PluginManifest
  folder: string
}): Promise<ManifestProblem[]> {
  const { manifest, folder } = plugin
  if (!manifest.data) return []
  try {
    await tryMigrations(await readMigrations(manifest, folder))
    return []
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error
    const { file, detail } = error
    const path = join(manifest.data.migrations, file)
    return [problem('/data/migrations', 'migration_refused', { file: path, detail })]
  }
}
