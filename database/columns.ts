import { column } from '@adonisjs/lucid/orm'
import { fromDatabaseTime, toDatabaseTime } from '#core/clock'

/** Column decorators that read and write the same values on SQLite and MariaDB. */

export function json() {
  return column({
    prepare: (value: unknown) =>
      value === null || value === undefined ? null : JSON.stringify(value),
    consume: (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : (value ?? null)),
  })
}

export function bool() {
  return column({
    prepare: (value: unknown) => (value ? 1 : 0),
    consume: (value: unknown) => Boolean(Number(value)),
  })
}

/** Integers up to 2^53; MariaDB may hand a BIGINT over as text. */
export function int64() {
  return column({
    consume: (value: unknown) => {
      if (value === null || value === undefined) return null
      const number = Number(value)
      if (!Number.isSafeInteger(number))
        throw new RangeError(`Unsafe integer from the database: ${value}`)
      return number
    },
  })
}

/**
 * An instant: an ISO 8601 string in code, UTC text with milliseconds in the database. The base
 * model (app/core/model.ts) sets those marked when a row is made, or whenever it is changed.
 */
export function instant(meta: { autoCreate?: boolean; autoUpdate?: boolean } = {}) {
  return column({
    meta,
    prepare: (value: unknown) =>
      value === null || value === undefined ? null : toDatabaseTime(value as string),
    consume: (value: unknown) =>
      value === null || value === undefined ? null : fromDatabaseTime(String(value)),
  })
}
