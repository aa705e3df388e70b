import { resolve } from 'node:path'
import env from '#start/env'
import { databaseFailureOf } from '#core/database_failure'
import { isSqlite, read, transaction } from '#core/sql'
import { currentUser, StartRefused } from '#core/start/start_refused'
import { schemaState } from '#app/health/schema_state'

/** Whether the database can be reached, takes writes, and is not newer than this code. */
export async function checkDatabase(): Promise<void> {
  try {
    await read('select 1 as one')
  } catch (error) {
    throw unreachable(error)
  }
  if (!(await hasTables())) return
  try {
    await transaction(async (sql) => {
      await sql.run("insert into counters (name, value) values ('health.start', 1)")
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw unwritable(error)
  }
  await refuseNewerDatabase()
}

class Undone extends Error {}

async function hasTables(): Promise<boolean> {
  const [row] = await read<{ n: number }>(
    isSqlite()
      ? "select count(*) as n from sqlite_master where name in ('adonis_schema', 'settings')"
      : `select count(*) as n from information_schema.tables
          where table_schema = database() and table_name in ('adonis_schema', 'settings')`
  )
  return Number(row?.n) === 2
}

function where(): string {
  return isSqlite()
    ? `the database file ${resolve(env.get('DB_FILE') ?? 'data/tillhouse.sqlite3')}`
    : `the database ${env.get('DB_DATABASE') ?? 'tillhouse'} at ${env.get('DB_HOST') ?? '127.0.0.1'}:${env.get('DB_PORT') ?? 3306}`
}

function unreachable(error: unknown): Error {
  const { code = '' } = error as { code?: string }
  switch (code) {
    case 'SQLITE_NOTADB':
      return new StartRefused(
        `${capital(where())} is not a database. Restore a backup, or name another file as DB_FILE in .env.`
      )
    case 'SQLITE_CORRUPT':
      return new StartRefused(
        `${capital(where())} is damaged. Copy it elsewhere and restore the last backup: node ace backup:restore`
      )
    case 'ER_ACCESS_DENIED_ERROR':
    case 'ER_DBACCESS_DENIED_ERROR':
      return new StartRefused(
        `${capital(where())} does not let the user “${env.get('DB_USER') ?? 'tillhouse'}” in. Look at DB_USER and DB_PASSWORD in .env, and at the user's rights.`
      )
    case 'ER_BAD_DB_ERROR':
      return new StartRefused(
        `There is no such database: ${where()}. Create it: create database ${env.get('DB_DATABASE') ?? 'tillhouse'} character set utf8mb4;`
      )
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'ENOTFOUND':
    case 'EHOSTUNREACH':
      return new StartRefused(
        `Nothing answers as ${where()} (${code}). Start the database server, and look at DB_HOST and DB_PORT in .env.`
      )
    default:
      return databaseFailureOf(error) === 'busy' ? busy() : (error as Error)
  }
}

function unwritable(error: unknown): Error {
  switch (databaseFailureOf(error)) {
    case 'read_only':
      return new StartRefused(
        `${capital(where())} can be read by the user “${currentUser()}” but not written. Look at its owner and permissions, and whether its disk is mounted read-only.`
      )
    case 'disk_full':
      return new StartRefused(
        `There is no room left for ${where()}. Free space on that disk and start again.`
      )
    case 'busy':
      return busy()
    default:
      return error as Error
  }
}

function busy(): StartRefused {
  return new StartRefused(
    `Another program holds ${where()}. Stop it, or wait until it is done, and start again.`
  )
}

async function refuseNewerDatabase(): Promise<void> {
  const { unknown } = await schemaState()
  if (unknown.length === 0) return
  throw new StartRefused(
    `${capital(where())} belongs to a newer version of Tillhouse (it has ${unknown.join(', ')}, which this version does not know). Start the newer version again, or go back with the sales made since: npm run upgrade -- back`
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
