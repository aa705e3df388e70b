import db from '@adonisjs/lucid/services/db'
import { newId } from '#core/ids'
import { applyChanges } from '#app/plugin_kernel/data/apply_change'
import { MigrationRefused, type PluginMigrations } from '#app/plugin_kernel/data/read_migrations'
import { tablePrefix } from '#app/plugin_kernel/data/table_names'

/**
 * Does what migrations say on an empty database in memory, where nothing is lost: they must run one
 * after the other and leave nothing behind that is not under the plugin's own prefix.
 */
export async function tryMigrations({ pluginId, migrations }: PluginMigrations): Promise<void> {
  const name = `try:${newId()}`
  db.manager.add(name, {
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  })
  try {
    const client = db.connection(name)
    const prefix = tablePrefix(pluginId)
    for (const { name: file, changes } of migrations) {
      try {
        await applyChanges(client, pluginId, changes)
        const made: { name: string }[] = await client.from('sqlite_master').select('name')
        const foreign = made.find((one) => !isOwn(one.name, prefix))
        if (foreign) throw new Error(`"${foreign.name}" does not begin with "${prefix}"`)
      } catch (error) {
        throw new MigrationRefused(file, (error as Error).message)
      }
    }
  } finally {
    await db.manager.release(name)
  }
}

/** SQLite makes the indices of keys itself and names them after their table. */
function isOwn(name: string, prefix: string): boolean {
  return name.startsWith(prefix) || name.startsWith(`sqlite_autoindex_${prefix}`)
}
