import db from '@adonisjs/lucid/services/db'
import { sqlOf } from '#core/sql'
import { forgetShapes, ownTables } from '#app/plugin_kernel/data/plugin_tables'
import { withoutReferences } from '#app/plugin_kernel/data/snapshot_tables'

/** Drops what is registered as a plugin's, and nothing else. */
export async function dropTables(pluginId: string): Promise<void> {
  const tables = await ownTables(pluginId)
  await db.transaction(async (trx) => {
    await withoutReferences(trx, async () => {
      // One that a break-off left out of the database may still be registered.
      for (const table of tables) await trx.schema.dropTableIfExists(table)
    })
    await forgetShapes(sqlOf(trx), pluginId)
  })
}
