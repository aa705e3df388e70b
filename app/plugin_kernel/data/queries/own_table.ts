import type { Knex } from 'knex'
import type { DbComparison, DbCondition } from '#app/plugin_sdk/context/db_context'
import type { ColumnKind } from '#app/plugin_sdk/migration'
import { toColumn } from '#app/plugin_kernel/data/queries/column_values'
import { tableName } from '#app/plugin_kernel/data/table_names'
import type { TableShape, TableShapes } from '#app/plugin_kernel/data/table_shapes'

export interface OwnTable {
  /** In the database. */
  name: string
  shape: TableShape
}

/** @throws when the plugin has no table of this name, whoever else may have one */
export function ownTable(pluginId: string, shapes: TableShapes, table: string): OwnTable {
  const shape = shapes.get(table)
  if (!shape)
    throw new Error(`${pluginId} has no table "${table}"; it can use ${listOf(shapes.keys())}`)
  return { name: tableName(pluginId, table), shape }
}

export function kindOf({ shape, name }: OwnTable, column: string): ColumnKind {
  const kind = Object.hasOwn(shape, column) ? shape[column] : undefined
  if (!kind)
    throw new Error(`${name} has no column "${column}"; it has ${listOf(Object.keys(shape))}`)
  return kind
}

function listOf(names: Iterable<string>): string {
  return [...names].sort().join(', ') || 'none'
}

const OPERATORS: Record<Exclude<DbComparison, 'in' | 'starts'>, string> = {
  '=': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

/** Narrows a statement down. Values are always bound, columns always known. */
export function narrow(
  builder: Knex.QueryBuilder,
  table: OwnTable,
  where: readonly DbCondition[]
): Knex.QueryBuilder {
  for (const { column, is, value } of where) {
    const kind = kindOf(table, column)
    if (is === 'in') builder.whereIn(column, valuesOf(kind, value))
    else if (is === 'starts') builder.whereRaw(`?? like ? escape '!'`, [column, pattern(value)])
    else if (!Object.hasOwn(OPERATORS, is)) throw new Error(`"${String(is)}" is no comparison`)
    else if (value === null || value === undefined) nothing(builder, column, is)
    else builder.where(column, OPERATORS[is], bound(kind, value))
  }
  return builder
}

function nothing(builder: Knex.QueryBuilder, column: string, is: DbComparison): void {
  if (is === '=') builder.whereNull(column)
  else if (is === '!=') builder.whereNotNull(column)
  else throw new Error(`"${column}" cannot be compared with nothing by ${is}`)
}

function valuesOf(kind: ColumnKind, value: unknown): Knex.Value[] {
  if (!Array.isArray(value)) throw new TypeError('"in" needs a list of values')
  return value.map((one) => bound(kind, one))
}

/** Bigger numbers than JavaScript's own are never made. */
function bound(kind: ColumnKind, value: unknown): Knex.Value {
  return toColumn(kind, value) as Knex.Value
}

function pattern(value: unknown): string {
  return `${String(value).replaceAll(/[!%_]/g, '!$&')}%`
}
