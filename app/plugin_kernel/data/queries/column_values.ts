import { fromDatabaseTime, toDatabaseTime } from '#core/clock'
import type { ColumnKind } from '#app/plugin_sdk/migration'
import type { SqlValue } from '#core/sql'
import type { DbRow } from '#app/plugin_sdk/context/db_context'
import type { TableShape } from '#app/plugin_kernel/data/table_shapes'

/** What a plugin gives a column, as both databases keep it. */
export function toColumn(kind: ColumnKind, value: unknown): SqlValue {
  if (value === null || value === undefined) return null
  switch (kind) {
    case 'json':
      return JSON.stringify(value)
    case 'boolean':
      return value ? 1 : 0
    case 'integer':
      if (!Number.isSafeInteger(value)) throw new TypeError(`${String(value)} is no whole number`)
      return value as number
    case 'instant':
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value))
        throw new TypeError(
          `${JSON.stringify(value)} is no instant such as 2026-11-22T12:00:00.000Z`
        )
      return toDatabaseTime(value)
    default:
      if (typeof value !== 'string') throw new TypeError(`${JSON.stringify(value)} is no text`)
      return value
  }
}

/** A row as the plugin wrote it, the same from both databases. */
export function fromColumns(shape: TableShape, row: DbRow): DbRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, fromColumn(shape[name]!, value)])
  )
}

function fromColumn(kind: ColumnKind, value: unknown): unknown {
  if (value === null || value === undefined) return null
  switch (kind) {
    case 'json':
      return typeof value === 'string' ? JSON.parse(value) : value
    case 'boolean':
      return Number(value) === 1
    case 'integer':
      return Number(value)
    case 'instant':
      return fromDatabaseTime(String(value))
    default:
      return value
  }
}
