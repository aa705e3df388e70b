import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { copySchema } from '#app/upgrade/database/copy_schema'
import { dropSchema, withServer } from '#app/upgrade/database/mysql_server'
import type { ShopPlace } from '#app/upgrade/database/shop_place'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'

/**
 * Makes a consistent copy of a shop that goes on selling; an older copy in its place goes away. On
 * SQLite it blocks its thread, so it belongs into a process of its own.
 */
export async function copyShop(from: ShopPlace, to: ShopPlace): Promise<void> {
  if (from.kind === 'mysql' && to.kind === 'mysql') return copySchema(from.schema, to.schema)
  if (from.kind !== 'sqlite' || to.kind !== 'sqlite') throw new Error('Copies do not convert')
  await removePlace(to)
  const connection = new Database(from.file, { fileMustExist: true })
  try {
    connection.pragma('busy_timeout = 5000')
    connection.prepare('vacuum into ?').run(to.file)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'SQLITE_FULL') throw new UpgradeProblem('no_space')
    throw new UpgradeProblem('copy_failed', { detail: (error as Error).message })
  } finally {
    connection.close()
  }
}

export async function removePlace(place: ShopPlace): Promise<void> {
  if (place.kind === 'mysql') {
    await withServer((server) => dropSchema(server, place.schema))
    return
  }
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    rmSync(`${place.file}${ending}`, { force: true })
  }
}
