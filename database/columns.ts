import { column } from '@adonisjs/lucid/orm'
import { fromDatabaseTime, nowIso, toDatabaseTime } from '#core/clock'

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

/** An instant: an ISO 8601 string in code, UTC text with milliseconds in the database. */
export function instant(options: { autoCreate?: boolean } = {}) {
  return column({
    prepare: (value: unknown) => {
      const iso = value ?? (options.autoCreate ? nowIso() : null)
      return iso === null ? null : toDatabaseTime(iso as string)
    },
    consume: (value: unknown) =>
      value === null || value === undefined ? null : fromDatabaseTime(String(value)),
  })
}
