import { Worker } from 'node:worker_threads'
import db from '@adonisjs/lucid/services/db'
import type { Connection } from 'mysql2'
import env from '#start/env'
import { isSqlite, type SqlRow, type SqlValue } from '#core/sql'

/** Rows of one statement, some hundred at a time. One statement at once. */
export type SnapshotRows = (statement: string, values?: SqlValue[]) => AsyncGenerator<SqlRow[]>

const ROWS_AT_ONCE = 500

/**
 * Reads many tables as they were at one moment, however long it takes, with memory that does not
 * grow: on SQLite in a worker thread, on MariaDB in a transaction with a consistent snapshot, in
 * both on a connection of its own.
 */
export async function withSnapshot<T>(work: (rows: SnapshotRows) => Promise<T>): Promise<T> {
  return isSqlite() ? withSqlite(work) : withMysql(work)
}

async function withSqlite<T>(work: (rows: SnapshotRows) => Promise<T>): Promise<T> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./snapshot_worker.${extension}`, import.meta.url), {
    workerData: { filename: env.get('DB_FILE') ?? 'data/tillhouse.sqlite3', ROWS_AT_ONCE },
    execArgv: [],
  })
  try {
    await ask(worker, { kind: 'begin' })
    return await work(async function* (statement, values = []) {
      await ask(worker, { kind: 'open', statement, values })
      for (;;) {
        const rows = await ask(worker, { kind: 'next' })
        if (rows.length === 0) return
        yield rows
      }
    })
  } finally {
    await worker.terminate()
  }
}

interface Answer {
  rows?: SqlRow[]
  /** With the driver's code, so that a busy or absent database is known for what it is. */
  error?: { message: string; code: unknown }
}

/** One question at a time, so the next message is its answer. */
function ask(worker: Worker, question: Record<string, unknown>): Promise<SqlRow[]> {
  return new Promise((resolve, reject) => {
    const onMessage = ({ rows = [], error }: Answer) => {
      worker.off('error', onError)
      if (error) reject(Object.assign(new Error(error.message), { code: error.code }))
      else resolve(rows)
    }
    const onError = (error: Error) => {
      worker.off('message', onMessage)
      reject(error)
    }
    worker.once('message', onMessage)
    worker.once('error', onError)
    worker.postMessage(question)
  })
}

async function withMysql<T>(work: (rows: SnapshotRows) => Promise<T>): Promise<T> {
  // A connection of its own: it has another isolation level than the pool's, it may be in the
  // middle of a statement when the work is cancelled, and nobody else waits for it.
  const raw = (await db.connection().getWriteClient().client.acquireRawConnection()) as Connection
  try {
    const connection = raw.promise()
    // What is read at the end must be what was there at the beginning.
    await connection.query('set session transaction isolation level repeatable read')
    await connection.query('start transaction with consistent snapshot, read only')
    return await work(async function* (statement, values = []) {
      const stream = raw.query(statement, values).stream({ highWaterMark: ROWS_AT_ONCE })
      let rows: SqlRow[] = []
      for await (const row of stream) {
        rows.push(row as SqlRow)
        if (rows.length < ROWS_AT_ONCE) continue
        yield rows
        rows = []
      }
      if (rows.length > 0) yield rows
    })
  } finally {
    raw.destroy()
  }
}
