import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import cache from '@adonisjs/cache/services/main'
import env from '#start/env'
import { closeReader } from '#core/reader'
import { isSqlite } from '#core/sql'
import { forgetDevices } from '#app/stores/known_devices'
import { forgetOperators } from '#app/users/known_operators'
import type { OtherDatabase } from '#tests/support/upgrade/old_shop'

/** Has this whole process, its server included, work on another database until the answer is called. */
export async function useDatabase(other: OtherDatabase): Promise<() => Promise<void>> {
  const file = env.get('DB_FILE') ?? ''
  const schema = env.get('DB_DATABASE') ?? ''
  await pointAt(other.file, other.name)
  return () => pointAt(file, schema)
}

async function pointAt(file: string, schema: string): Promise<void> {
  const name = db.primaryConnectionName
  const config = db.getRawConnection(name)!.config
  const connection = isSqlite() ? { filename: file } : { database: schema }
  await db.manager.close(name)
  await closeReader()
  env.set('DB_FILE', file)
  db.manager.patch(name, {
    ...config,
    connection: { ...(config.connection as object), ...connection },
  } as typeof config)
  forgetDevices()
  forgetOperators()
  await cache.clear()
}

/** Runs every migration of today on the database in use. */
export async function migrate(): Promise<void> {
  const runner = new MigrationRunner(db, app, { direction: 'up' })
  await runner.run()
  if (runner.error) throw runner.error
}
