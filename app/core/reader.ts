import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { announceStatement } from '#core/sql_watch'
import { isSqlite, read, type SqlRow, type SqlValue } from '#core/sql'

interface Pending {
  resolve: (rows: SqlRow[]) => void
  reject: (error: Error) => void
}

let worker: Worker | null = null
let nextId = 1
const pending = new Map<number, Pending>()

/**
 * Long reads (reports, exports, snapshots): on SQLite in a worker thread with a read-only
 * connection of its own, because the driver blocks its thread; on MariaDB on the pool.
 */
export async function readInWorker<Row extends object = SqlRow>(
  statement: string,
  values: SqlValue[] = []
): Promise<Row[]> {
  if (!isSqlite()) return read<Row>(statement, values)
  announceStatement(statement, values)
  const target = worker ?? (worker = start())
  const id = nextId++
  return new Promise<Row[]>((resolve, reject) => {
    pending.set(id, { resolve: resolve as Pending['resolve'], reject })
    target.postMessage({ id, statement, values })
  })
}

function start(): Worker {
  // Type stripping lets Node run the .ts in development; the build has the .js beside this file.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const started = new Worker(new URL(`./reader_worker.${extension}`, import.meta.url), {
    workerData: { filename: env.get('DB_FILE') ?? 'data/tillhouse.sqlite3' },
    execArgv: [],
  })
  started.unref()
  started.on('message', ({ id, rows, error }) => {
    const waiting = pending.get(id)
    pending.delete(id)
    if (error) waiting?.reject(Object.assign(new Error(error.message), { code: error.code }))
    else waiting?.resolve(rows)
  })
  started.on('error', (error) => {
    for (const waiting of pending.values()) waiting.reject(error as Error)
    pending.clear()
    worker = null
  })
  started.on('exit', () => {
    if (worker === started) worker = null
  })
  app.terminating(() => closeReader())
  return started
}

/**
 * Ends the reader once it has answered. It closes its own connection and leaves by itself: a thread
 * that is torn down from outside inside a native call has kept commands from ending.
 */
export async function closeReader(): Promise<void> {
  const closing = worker
  if (closing === null) return
  worker = null
  const gone = once(closing, 'exit')
  closing.ref()
  closing.postMessage('close')
  await gone
}
