import { readdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { Manifest } from '#app/backups/archive/manifest'
import { backupProblem } from '#app/backups/backup_problem'
import { databaseKind } from '#app/backups/database/shop_database'

/** Refuses a backup that this program or this kind of database cannot hold, before anything is touched. */
export async function checkFit(manifest: Manifest): Promise<void> {
  const kind = databaseKind()
  if (manifest.databaseKind !== kind) {
    throw backupProblem(`other_database_${manifest.databaseKind}`)
  }
  const known = await knownMigrations()
  if (manifest.lastMigration !== null && !known.includes(manifest.lastMigration)) {
    throw backupProblem('newer_version', { version: manifest.appVersion })
  }
}

/** Names as the migrations' table keeps them, oldest first. */
async function knownMigrations(): Promise<string[]> {
  const files = await readdir(app.makePath('database/migrations'))
  return files
    .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `database/migrations/${file.replace(/\.(ts|js)$/, '')}`)
    .sort()
}

/** The last step that this program brings a database to. */
export async function newestMigration(): Promise<string | null> {
  return (await knownMigrations()).at(-1) ?? null
}

/** What the manifest promised and the loaded database does not hold. */
export function findMissingRows(manifest: Manifest, rows: Record<string, number>): string[] {
  return Object.entries(manifest.rows)
    .filter(([table, count]) => rows[table] !== count)
    .map(([table, count]) => `${table}: ${rows[table] ?? 0} of ${count}`)
}
