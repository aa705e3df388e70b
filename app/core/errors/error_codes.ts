/**
 * Every code that the server or a register's screen answers with, and its HTTP status (0: the
 * register itself says so, without a server). Each has texts at `errors.<code>.title|cause|mend`,
 * a page at `/help/errors/<code>` and a row in docs/errors.md. A code never changes its meaning.
 */
export const ERROR_CODES = {
  E_ACCESS_REFUSED: 403,
  E_BAD_CSRF_TOKEN: 403,
  E_BAD_REQUEST: 400,
  E_COPY_LIMIT_REACHED: 409,
  E_DATABASE_AWAY: 503,
  E_DATABASE_BUSY: 503,
  E_DATABASE_READ_ONLY: 503,
  E_DISK_FULL: 503,
  E_DOCUMENT_DIFFERS: 409,
  E_DOCUMENT_TOO_LARGE: 413,
  E_HEADER_MISSING: 400,
  E_HTTPS_REQUIRED: 403,
  E_ITEM_NOT_FOUND: 404,
  E_LIMIT_EXCEEDED: 403,
  E_MAIL_NOT_SET_UP: 409,
  E_NOT_ENROLLED: 401,
  E_NOT_FOUND: 404,
  E_NOT_READMITTED: 409,
  E_NOT_SIGNED_IN: 401,
  E_NOT_SIGNED_ON: 401,
  E_ORIGINAL_ALREADY_PRINTED: 409,
  E_OUT_OF_ORDER: 409,
  E_OWN_OVERRIDE: 422,
  E_PARKED_SALE_DIFFERS: 409,
  E_PARKED_SALE_GONE: 404,
  E_PIN_LOCKED: 423,
  E_PIN_REFUSED: 422,
  E_PRINTER_NOT_READY: 409,
  E_PRINTER_UNREACHABLE: 409,
  E_RECEIPT_UNKNOWN: 404,
  E_REFUSED: 409,
  E_REPORT_MALFORMED: 422,
  E_REPORT_NOT_HERE: 409,
  E_SALE_NOT_HERE: 409,
  E_SNAPSHOT_NEEDED: 410,
  E_TOO_LARGE: 413,
  E_TOO_MANY_REQUESTS: 429,
  E_UNEXPECTED: 500,
  E_UNREACHABLE: 0,
  E_VALIDATION_ERROR: 422,
} as const

export type ErrorCode = keyof typeof ERROR_CODES

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)
}
