import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const connection = new Database(workerData.filename, { readonly: true })
connection.pragma('busy_timeout = 5000')

parentPort?.on('message', ({ id, statement, values }) => {
  try {
    parentPort?.postMessage({ id, rows: connection.prepare(statement).all(...values) })
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) })
  }
})
