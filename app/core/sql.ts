import { setTimeout as wait } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { databaseFailureOf } from '#core/database_failure'
import { openMysqlSession } from '#core/sql_mysql'
import { openSqliteSession } from '#core/sql_sqlite'

export type SqlValue = string | number | bigint | boolean | null | Uint8Array
export type SqlRow = Record<string, unknown>

/**
 * Plain SQL inside one transaction, the same on SQLite and MariaDB. Used where statements are
 * counted (documents, ledgers, journal); screens and settings use Lucid.
 */
export interface Sql {
  readonly dialect: 'sqlite' | 'mysql'
  all<Row extends object = SqlRow>(statement: string, values?: SqlValue[]): Promise<Row[]>
  run(statement: string, values?: SqlValue[]): Promise<{ changes: number }>
  /** Work for when the transaction is safe on disk; left out when it rolls back. */
  afterCommit(work: () => void): void
}

export interface SqlSession extends Omit<Sql, 'afterCommit'> {
  begin(): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
  release(): Promise<void>
}

/** Deadlock (1213) and lock wait time-out (1205) are answered by trying the whole work again. */
const RETRIABLE = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'STALE_READ'])
const MAX_ATTEMPTS = 8

/** A conditional update missed what was read just before: another node was faster. Tried again. */
export class StaleRead extends Error {
  code = 'STALE_READ'
}

/** Runs `work` in one transaction on one connection and commits, or rolls everything back. */
export async function transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(work)
    } catch (error) {
      const { code = '' } = error as { code?: string }
      if (attempt >= MAX_ATTEMPTS || !RETRIABLE.has(code)) throw error
    }
    // Those who were faster are let through first.
    await wait(attempt * 4)
  }
}

async function runOnce<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const session = await openSession()
  const afterCommit: (() => void)[] = []
  try {
    await session.begin()
    const value = await work({ ...session, afterCommit: (task) => afterCommit.push(task) })
    await session.commit()
    for (const task of afterCommit) task()
    return value
  } catch (error) {
    await undo(session)
    throw error
  } finally {
    await session.release()
  }
}

/** On a connection that broke there is nothing left to undo; why it broke is what is told. */
async function undo(session: SqlSession): Promise<void> {
  try {
    await session.rollback()
  } catch (error) {
    if (databaseFailureOf(error) === null) throw error
  }
}

/** Short reads outside a transaction. What may read for over 20 ms goes through `#core/reader`. */
export async function read<Row extends object = SqlRow>(
  statement: string,
  values: SqlValue[] = []
): Promise<Row[]> {
  const session = await openSession()
  try {
    return await session.all<Row>(statement, values)
  } finally {
    await session.release()
  }
}

function openSession(): Promise<SqlSession> {
  const client = db.connection().getWriteClient().client
  return isSqlite() ? openSqliteSession(client) : openMysqlSession(client)
}

export function isSqlite(): boolean {
  return db.connection().dialect.name === 'better-sqlite3'
}

/** The same interface on an open Lucid transaction, for operations that use models as well. */
export function sqlOf(trx: TransactionClientContract): Sql {
  const dialect = isSqlite() ? 'sqlite' : 'mysql'
  return {
    dialect,
    async all<Row extends object>(statement: string, values: SqlValue[] = []) {
      const answer = await trx.rawQuery(statement, values as never[])
      return (dialect === 'sqlite' ? answer : answer[0]) as Row[]
    },
    async run(statement, values = []) {
      const answer = await trx.rawQuery(statement, values as never[])
      return { changes: dialect === 'sqlite' ? answer.changes : answer[0].affectedRows }
    },
    afterCommit(work) {
      trx.after('commit', work)
    },
  }
}

/** Ends a select that must see the newest committed rows and keep them; SQLite has one writer. */
export function forUpdate(sql: Sql): string {
  return sql.dialect === 'mysql' ? ' for update' : ''
}

/** Starts an insert that leaves rows alone which are already there. */
export function insertIgnore(sql: Sql): string {
  return sql.dialect === 'mysql' ? 'insert ignore into' : 'insert or ignore into'
}

/**
 * Behind a table's name: read it by this index. For lists whose filter would tempt the database
 * away from the index that has the rows in order already.
 */
export function usingIndex(index: string): string {
  return isSqlite() ? `indexed by ${index}` : `force index (${index})`
}

/** `(?, ?), (?, ?)` for a multi-row insert. */
export function placeholders(rows: number, columns: number): string {
  const row = `(${Array(columns).fill('?').join(', ')})`
  return Array(rows).fill(row).join(', ')
}
