import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type { TableChange } from '#app/plugin_sdk/migration'
import { asMigration } from '#app/plugin_kernel/data/change_schema'
import { evaluateMigration } from '#app/plugin_kernel/data/evaluate_migration'
import { withChange, type TableShapes } from '#app/plugin_kernel/data/table_shapes'

/** One file of a plugin's migrations and what it says. */
export interface NamedMigration {
  /** The file's name without its ending; what the ledger holds. */
  name: string
  changes: TableChange[]
}

export interface PluginMigrations {
  pluginId: string
  migrations: NamedMigration[]
  /** The tables as they are after the last of them. */
  shapes: TableShapes
}

/** A file that is no migration, or one that may not be. */
export class MigrationRefused extends Error {
  constructor(
    readonly file: string,
    readonly detail: string
  ) {
    super(`${file}: ${detail}`)
  }
}

const FILE = /^[a-z0-9][a-z0-9_]*\.(ts|js|mjs)$/

/** Reads what a plugin's migrations say, in the order of their names. Nothing is done yet. */
export async function readMigrations(
  manifest: Pick<PluginManifest, 'id' | 'data'>,
  folder: string
): Promise<PluginMigrations> {
  const { id: pluginId, data } = manifest
  if (!data) return { pluginId, migrations: [], shapes: new Map() }
  const home = join(folder, data.migrations)
  const files = (await readdir(home)).filter((file) => FILE.test(file)).sort()
  const migrations: NamedMigration[] = []
  let shapes: TableShapes = new Map()
  for (const file of files) {
    const changes = await changesIn(join(home, file))
    for (const change of changes) {
      try {
        shapes = withChange(pluginId, shapes, change)
      } catch (error) {
        throw new MigrationRefused(file, (error as Error).message)
      }
    }
    migrations.push({ name: basename(file, extname(file)), changes })
  }
  return { pluginId, migrations, shapes }
}

async function changesIn(path: string): Promise<TableChange[]> {
  const file = basename(path)
  let exported: unknown
  try {
    exported = await evaluateMigration(path)
  } catch (error) {
    throw new MigrationRefused(file, (error as Error).message)
  }
  const migration = asMigration(exported)
  if (typeof migration === 'string') throw new MigrationRefused(file, migration)
  return migration.changes
}
