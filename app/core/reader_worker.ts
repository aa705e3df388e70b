import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const connection = new Database(workerData.filename, { readonly: true })
connection.pragma('busy_timeout = 5000')
// In kibibytes: a big catalog is read all over the file, and each page missed is a system call.
connection.pragma('cache_size = -65536')

/** A feed asks the same thing of piece after piece. */
const MOST_STATEMENTS = 200
const statements = new Map<string, Database.Statement>()

function prepared(text: string): Database.Statement {
  const known = statements.get(text)
  if (known) return known
  if (statements.size >= MOST_STATEMENTS) statements.clear()
  const statement = connection.prepare(text)
  statements.set(text, statement)
  return statement
}

/** With the driver's code, so that a busy or absent database is known for what it is. */
function failureOf(error: unknown): { message: string; code: unknown } {
  const { message, code } = error as Error & { code?: unknown }
  return { message, code }
}

interface Question {
  id: number
  statement: string
  values: unknown[]
}

parentPort?.on('message', (message: Question | 'close') => {
  if (message === 'close') {
    connection.close()
    parentPort?.close()
    return
  }
  const { id, statement, values } = message
  try {
    parentPort?.postMessage({ id, rows: prepared(statement).all(...values) })
  } catch (error) {
    parentPort?.postMessage({ id, error: failureOf(error) })
  }
})
