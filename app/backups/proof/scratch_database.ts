import { join } from 'node:path'
import { newToken } from '#core/ids'
import { DATABASE_NAMES } from '#app/backups/archive/manifest'
import { backupProblem } from '#app/backups/backup_problem'
import { loadSchema } from '#app/backups/database/load_schema'
import {
  openSchema,
  openSqliteFile,
  type LoadedDatabase,
} from '#app/backups/database/loaded_database'
import {
  createSchema,
  dropSchema,
  isRefused,
  listSchemas,
  withServer,
} from '#app/backups/database/schemas'
import { databaseKind, databaseName } from '#app/backups/database/shop_database'

/** Loads an unpacked backup where nobody works, and throws it away afterwards. */
export async function inScratchDatabase<T>(
  folder: string,
  work: (database: LoadedDatabase) => Promise<T>
): Promise<T> {
  const copy = join(folder, DATABASE_NAMES[databaseKind()])
  // The file lies in the work folder, which is removed with everything in it.
  if (databaseKind() === 'sqlite') return work(openSqliteFile(copy, folder))
  const schema = await makeScratchSchema()
  try {
    await loadSchema(copy, schema, folder)
    const database = await openSchema(schema, folder)
    return await work(database).finally(() => database.close())
  } finally {
    await withServer((connection) => dropSchema(connection, schema))
  }
}

async function makeScratchSchema(): Promise<string> {
  const prefix = `${databaseName()}_proof_`
  const schema = `${prefix}${newToken()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8)
    .toLowerCase()}`
  await withServer(async (connection) => {
    // What a killed process left behind; only one proof runs at a time.
    for (const left of await listSchemas(connection, prefix)) await dropSchema(connection, left)
    await createSchema(connection, schema)
  }).catch((error: unknown) => {
    throw isRefused(error) ? backupProblem('may_not_prove', { database: schema }) : error
  })
  return schema
}
