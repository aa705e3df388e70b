import type { Knex } from 'knex'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DbOutcome, DbRow, DbStep } from '#app/plugin_sdk/context/db_context'
import { toColumn } from '#app/plugin_kernel/data/queries/column_values'
import { kindOf, narrow, ownTable, type OwnTable } from '#app/plugin_kernel/data/queries/own_table'
import type { TableShapes } from '#app/plugin_kernel/data/table_shapes'

const MAX_STEPS = 1_000
const MAX_ROWS = 1_000

class Unexpected extends Error {
  constructor(readonly step: number) {
    super('Another number of rows than was expected')
  }
}

/** Changes a plugin's own tables, all of it or nothing. */
export async function changeRows(
  pluginId: string,
  shapes: TableShapes,
  steps: readonly DbStep[]
): Promise<DbOutcome> {
  if (steps.length > MAX_STEPS) throw new Error(`A transaction has up to ${MAX_STEPS} steps`)
  try {
    return await db.transaction(async (trx) => {
      const changed: number[] = []
      for (const [index, step] of steps.entries()) {
        const rows = await doStep(trx, ownTable(pluginId, shapes, step.table), step)
        if ('exactly' in step && step.exactly !== rows) throw new Unexpected(index)
        changed.push(rows)
      }
      return { done: true as const, changed }
    })
  } catch (error) {
    if (error instanceof Unexpected) return { done: false, failedStep: error.step }
    throw error
  }
}

async function doStep(
  trx: TransactionClientContract,
  table: OwnTable,
  step: DbStep
): Promise<number> {
  const builder = trx.knexQuery().table(table.name)
  switch (step.do) {
    case 'insert':
      return insert(builder, table, step.rows)
    case 'update':
      return Number(await narrow(builder, table, step.where).update(toColumns(table, step.set)))
    case 'increment': {
      for (const [column, by] of Object.entries(step.by)) {
        if (kindOf(table, column) !== 'integer' || !Number.isSafeInteger(by))
          throw new Error(`"${column}" counts in whole numbers`)
      }
      return Number(await narrow(builder, table, step.where).increment(step.by))
    }
    case 'delete':
      return Number(await narrow(builder, table, step.where).delete())
    default:
      throw new Error(`"${String((step as { do?: unknown }).do)}" is no change`)
  }
}

/** A column that a row says nothing of keeps its default: rows with the same columns go together. */
async function insert(
  builder: Knex.QueryBuilder,
  table: OwnTable,
  rows: readonly DbRow[]
): Promise<number> {
  if (rows.length > MAX_ROWS) throw new Error(`One insert has up to ${MAX_ROWS} rows`)
  const alike = Map.groupBy(rows, (row) => Object.keys(row).sort().join())
  for (const group of alike.values())
    await builder.clone().insert(group.map((row) => toColumns(table, row)))
  return rows.length
}

function toColumns(table: OwnTable, row: DbRow): DbRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, toColumn(kindOf(table, column), value)])
  )
}
