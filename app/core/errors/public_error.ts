import { databaseFailureOf, type DatabaseFailure } from '#core/database_failure'
import { ERROR_CODES, isErrorCode, type ErrorCode } from '#core/errors/error_codes'

/** What a visitor is told about a failure; nothing of the failure itself. */
export interface PublicError {
  status: number
  code: ErrorCode
  /** How long to wait before the same may work. */
  retryAfterSeconds?: number
  /** Fields that did not pass validation, in the reader's words. */
  messages?: unknown
}

const OF_DATABASE: Record<DatabaseFailure, ErrorCode> = {
  disk_full: 'E_DISK_FULL',
  busy: 'E_DATABASE_BUSY',
  read_only: 'E_DATABASE_READ_ONLY',
  away: 'E_DATABASE_AWAY',
}

const RETRY_AFTER_SECONDS: Record<DatabaseFailure, number> = {
  disk_full: 60,
  busy: 5,
  read_only: 60,
  away: 10,
}

/** What the framework's own refusals are called here. */
const BY_STATUS: Record<number, ErrorCode> = {
  400: 'E_BAD_REQUEST',
  401: 'E_NOT_SIGNED_IN',
  403: 'E_ACCESS_REFUSED',
  404: 'E_NOT_FOUND',
  413: 'E_TOO_LARGE',
  422: 'E_VALIDATION_ERROR',
  429: 'E_TOO_MANY_REQUESTS',
}

/** Turns whatever was thrown into a code of the list; codes of libraries never reach a visitor. */
export function publicErrorOf(error: unknown): PublicError {
  const failure = databaseFailureOf(error)
  if (failure) {
    return {
      status: 503,
      code: OF_DATABASE[failure],
      retryAfterSeconds: RETRY_AFTER_SECONDS[failure],
    }
  }
  const { status, code, messages } = (error ?? {}) as Record<string, unknown>
  if (isErrorCode(code)) {
    return { status: Number(status ?? ERROR_CODES[code]), code, ...(messages ? { messages } : {}) }
  }
  const known = BY_STATUS[Number(status)]
  return known ? { status: Number(status), code: known } : { status: 500, code: 'E_UNEXPECTED' }
}
