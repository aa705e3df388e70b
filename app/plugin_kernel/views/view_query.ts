import type { PageQuery, ViewPage } from '#app/plugin_sdk/context/view_page'

const USUAL_ROWS = 50
export const MOST_ROWS = 200

/**
 * Texts that a plugin gives, which are whatever its code put there: what is no text must not reach
 * a statement, where a driver would read more into it.
 */
export function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw new TypeError(`${name} must be a text`)
}

export function optionalText(value: unknown, name: string): string | null {
  return value === undefined || value === null ? null : text(value, name)
}

export function idsOf(value: unknown, name: string): string[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be a list`)
  if (value.length > MOST_ROWS) throw new RangeError(`${name} may hold ${MOST_ROWS} at most`)
  return [...new Set(value.map((id) => text(id, name)))]
}

export function limitOf({ limit = USUAL_ROWS }: PageQuery): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS)
    throw new RangeError(`limit must be a whole number from 1 to ${MOST_ROWS}`)
  return limit
}

export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

/** Of one row more than a page has: whether there is a next one. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => string
): ViewPage<Row> {
  const shown = rows.slice(0, limit)
  return { rows: shown, next: rows.length > limit ? cursorOf(shown.at(-1)!) : null }
}

export function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value)
}
