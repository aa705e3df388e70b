/** Why the database cannot take part just now, whichever of the two it is. */
export type DatabaseFailure = 'disk_full' | 'busy' | 'read_only' | 'away'

const BY_CODE: Record<string, DatabaseFailure> = {
  SQLITE_FULL: 'disk_full',
  SQLITE_IOERR_WRITE: 'disk_full',
  ENOSPC: 'disk_full',
  ER_DISK_FULL: 'disk_full',
  ER_RECORD_FILE_FULL: 'disk_full',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  ER_LOCK_WAIT_TIMEOUT: 'busy',
  SQLITE_READONLY: 'read_only',
  ER_OPTION_PREVENTS_STATEMENT: 'read_only',
  ER_READ_ONLY_MODE: 'read_only',
  SQLITE_CANTOPEN: 'away',
  SQLITE_IOERR: 'away',
  PROTOCOL_CONNECTION_LOST: 'away',
  PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR: 'away',
  ER_SERVER_SHUTDOWN: 'away',
  ER_CON_COUNT_ERROR: 'away',
  ER_CONNECTION_KILLED: 'away',
  ER_ACCESS_DENIED_ERROR: 'away',
}

/** Codes of sockets count only where the driver says that it is its connection that broke. */
const SOCKET_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'])

interface Failure {
  code?: unknown
  fatal?: unknown
  name?: unknown
  message?: unknown
}

/** What an error of the driver or the pool says about the database; null for any other error. */
export function databaseFailureOf(error: unknown): DatabaseFailure | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, fatal, name, message } = error as Failure
  if (name === 'KnexTimeoutError' || name === 'TimeoutError') return poolFailure(String(message))
  if (typeof code !== 'string') return brokenConnection(String(message))
  const known = BY_CODE[code] ?? BY_CODE[code.split('_').slice(0, 2).join('_')]
  if (known) return known
  return fatal === true && SOCKET_CODES.has(code) ? 'away' : null
}

function poolFailure(message: string): DatabaseFailure | null {
  return /acquiring a connection|operation timed out/i.test(message) ? 'away' : null
}

function brokenConnection(message: string): DatabaseFailure | null {
  return /closed state|connection is closed|Connection lost/i.test(message) ? 'away' : null
}
