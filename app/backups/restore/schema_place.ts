import type { Connection } from 'mysql2/promise'
import { nowIso } from '#core/clock'
import { clearUnfinished, markUnfinished, readUnfinished } from '#core/unfinished'
import { backupProblem } from '#app/backups/backup_problem'
import { loadSchema } from '#app/backups/database/load_schema'
import { openSchema } from '#app/backups/database/loaded_database'
import {
  createSchema,
  dropSchema,
  dropTables,
  hasOtherSessions,
  isRefused,
  listTables,
  moveTables,
  withServer,
} from '#app/backups/database/schemas'
import { databaseName } from '#app/backups/database/shop_database'
import { unfinishedWords } from '#app/backups/restore/unfinished_words'
import { asideStamp, type RestorePlace } from '#app/backups/restore/restore_place'

/**
 * A database cannot be renamed, so the old tables move to one of their own and the backup is loaded
 * in their stead, under a mark that keeps every server out until it is done.
 */
export function schemaPlace(): RestorePlace {
  const name = databaseName()
  let aside: string | null = null
  return {
    async holdsShop() {
      // What an earlier attempt had begun to load is no shop.
      if (readUnfinished()?.isLoading) return false
      return withServer((connection) => hasStores(connection, name))
    },
    async load(copy, workFolder) {
      await withServer(async (connection) => {
        if (await hasOtherSessions(connection, name)) throw backupProblem('server_running')
        const begun = readUnfinished()
        const isShop = !begun?.isLoading && (await hasStores(connection, name))
        // Killed between the move of the tables and the next mark, the shop lies aside already.
        aside = (begun?.aside as string | undefined) ?? null
        if (isShop) aside ??= await makeAside(connection, name)
        await markUnfinished({ words: unfinishedWords(), aside, isLoading: !isShop })
        if (isShop && aside) await moveTables(connection, name, aside)
        await markUnfinished({ words: unfinishedWords(), aside, isLoading: true })
        await dropTables(connection, name)
      })
      await loadSchema(copy, name, workFolder)
      return openSchema(name, workFolder)
    },
    async switchOver() {
      return aside
    },
    async undo() {
      const begun = readUnfinished()
      if (!begun) return
      await withServer(async (connection) => {
        // Not loading yet: the tables are still the old shop's.
        if (begun.isLoading) await dropTables(connection, name)
        if (aside) {
          await moveTables(connection, aside, name)
          await dropSchema(connection, aside)
        }
      })
      clearUnfinished()
    },
  }
}

async function hasStores(connection: Connection, name: string): Promise<boolean> {
  if (!(await listTables(connection, name)).includes('stores')) return false
  const [rows] = await connection.query(`select 1 from \`${name}\`.stores limit 1`)
  return (rows as unknown[]).length > 0
}

async function makeAside(connection: Connection, name: string): Promise<string> {
  const aside = `${name}_before_${asideStamp(nowIso())}`
  try {
    await createSchema(connection, aside)
  } catch (error) {
    if (isRefused(error)) throw backupProblem('may_not_create_database', { database: aside })
    throw error
  }
  return aside
}
