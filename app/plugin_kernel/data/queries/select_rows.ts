import type { Knex } from 'knex'
import db from '@adonisjs/lucid/services/db'
import type { DbAggregate, DbQuestion, DbRow } from '#app/plugin_sdk/context/db_context'
import { fromColumns } from '#app/plugin_kernel/data/queries/column_values'
import { kindOf, narrow, ownTable, type OwnTable } from '#app/plugin_kernel/data/queries/own_table'
import type { TableShapes } from '#app/plugin_kernel/data/table_shapes'

const USUAL_ROWS = 1_000
const MAX_ROWS = 10_000

/** Rows of one of a plugin's own tables. */
export async function selectRows(
  pluginId: string,
  shapes: TableShapes,
  question: DbQuestion
): Promise<DbRow[]> {
  const table = ownTable(pluginId, shapes, question.table)
  const { columns = Object.keys(table.shape), limit = USUAL_ROWS, offset = 0 } = question
  for (const column of columns) kindOf(table, column)
  const builder = asked(table, question).select(columns)
  for (const { column, direction } of question.orderBy) {
    kindOf(table, column)
    builder.orderBy(column, direction === 'desc' ? 'desc' : 'asc')
  }
  const rows: DbRow[] = await builder.limit(Math.min(limit, MAX_ROWS)).offset(offset)
  return rows.map((row) => fromColumns(table.shape, row))
}

/** How many rows, or the sum, least or greatest of a column of whole numbers. */
export async function aggregateRows(
  pluginId: string,
  shapes: TableShapes,
  question: DbQuestion,
  aggregate: DbAggregate
): Promise<number | null> {
  const table = ownTable(pluginId, shapes, question.table)
  const builder = asked(table, question)
  if (aggregate.of === 'count') builder.count('* as answer')
  else {
    const { column } = aggregate
    if (kindOf(table, column) !== 'integer') throw new Error(`"${column}" holds no whole numbers`)
    if (aggregate.of === 'sum') builder.sum(`${column} as answer`)
    else if (aggregate.of === 'min') builder.min(`${column} as answer`)
    else builder.max(`${column} as answer`)
  }
  const [row] = (await builder) as { answer: unknown }[]
  return row?.answer === null || row?.answer === undefined ? null : Number(row.answer)
}

function asked(table: OwnTable, { where }: DbQuestion): Knex.QueryBuilder {
  return narrow(db.knexQuery().table(table.name), table, where)
}
