import { readdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { read } from '#core/sql'

export interface SchemaState {
  /** Name of the newest migration that has run. */
  newest: string | null
  /** In the code, not in the database: `node ace migration:run` is due. */
  missing: string[]
  /** In the database, not in the code: an older version runs on a newer database. */
  unknown: string[]
}

/** Compares the migrations of the code with those of the database. */
export async function schemaState(): Promise<SchemaState> {
  const files = await readdir(app.makePath('database/migrations'))
  const inCode = files
    .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replace(/\.(ts|js)$/, ''))
    .toSorted()
  const rows = await read<{ name: string }>('select name from adonis_schema order by id')
  const inDatabase = rows.map(({ name }) => name.split('/').at(-1)!)
  return {
    newest: inDatabase.toSorted().at(-1) ?? null,
    missing: inCode.filter((name) => !inDatabase.includes(name)),
    unknown: inDatabase.filter((name) => !inCode.includes(name)),
  }
}
