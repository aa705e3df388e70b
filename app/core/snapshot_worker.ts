import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const connection = new Database(workerData.filename, { readonly: true })
connection.pragma('busy_timeout = 5000')
let rows: Iterator<unknown> | null = null

parentPort?.on('message', ({ kind, statement, values }) => {
  try {
    parentPort?.postMessage({ rows: answer(kind, statement, values) })
  } catch (error) {
    const { message, code } = error as Error & { code?: unknown }
    parentPort?.postMessage({ error: { message, code } })
  }
})

function answer(kind: string, statement: string, values: unknown[]): unknown[] {
  if (kind === 'begin') {
    connection.exec('begin')
    // The snapshot is taken by the first read.
    connection.prepare('select count(*) from sqlite_schema').get()
    return []
  }
  if (kind === 'open') {
    rows?.return?.()
    rows = connection.prepare(statement).iterate(...values)
    return []
  }
  const some: unknown[] = []
  while (some.length < workerData.ROWS_AT_ONCE) {
    const next = rows?.next()
    if (!next || next.done) break
    some.push(next.value)
  }
  return some
}
