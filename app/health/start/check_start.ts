import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { dataDir } from '#config/app'
import { isServerRunning } from '#core/command_socket'
import { isSqlite, read } from '#core/sql'
import { StartRefused } from '#core/start/start_refused'
import { checkDatabase } from '#app/health/start/check_database'
import { checkKey } from '#app/health/start/check_key'

const SHORTEST_KEY = 16

/**
 * Everything that would make the server fail later, found before it listens. Throws the words for
 * the first thing that has to be mended; files and folders are looked at before (core_provider).
 */
export async function checkStart(): Promise<void> {
  checkAppKey()
  checkBuild()
  await refuseSecondServer()
  await checkDatabase()
  if (await hasSettings()) await checkKey()
}

function checkAppKey(): void {
  if (env.get('APP_KEY').release().length >= SHORTEST_KEY) return
  throw new StartRefused(
    `APP_KEY in .env is too short: it needs ${SHORTEST_KEY} characters or more. Make one with: openssl rand -base64 32`
  )
}

function checkBuild(): void {
  if (!app.inProduction || existsSync(app.makePath('public/assets/.vite/manifest.json'))) return
  throw new StartRefused('The screens have not been built.', 'npm run build')
}

/** One server writes a SQLite file; a second would fight it for every sale. */
async function refuseSecondServer(): Promise<void> {
  if (!isSqlite() || !(await isServerRunning())) return
  throw new StartRefused(
    `Tillhouse is already running on the data folder ${resolve(dataDir)}. Stop it first, or give this one a DATA_DIR and DB_FILE of its own in .env. (Several servers for one shop need MariaDB.)`
  )
}

async function hasSettings(): Promise<boolean> {
  return read('select name from settings limit 1').then(
    () => true,
    () => false
  )
}
