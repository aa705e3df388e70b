import type { Knex } from 'knex'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { NewColumn, NewIndex, TableChange } from '#app/plugin_sdk/migration'
import { code, instant, jsonText, uuid } from '#database/migration_columns'
import { indexName, tableName } from '#app/plugin_kernel/data/table_names'

type Client = Pick<QueryClientContract, 'schema' | 'knexQuery' | 'knexRawQuery'>

/** Does what a migration says. Only tables of the plugin are named. */
export async function applyChanges(
  client: Client,
  pluginId: string,
  changes: readonly TableChange[]
): Promise<void> {
  for (const change of changes)
    for (const statement of statementsOf(client, pluginId, change)) await statement
}

function statementsOf(
  client: Client,
  pluginId: string,
  change: TableChange
): (Knex.SchemaBuilder | Knex.QueryBuilder)[] {
  const table = tableName(pluginId, change.table)
  switch (change.change) {
    case 'create':
      return [
        client.schema.createTable(table, (builder) => {
          for (const column of change.columns) addColumn(builder, pluginId, column)
          if (change.primary.length > 0) builder.primary(change.primary)
          addIndices(builder, table, change.indices)
        }),
      ]
    case 'alter':
      return [
        ...altered(client, pluginId, change),
        // Without the query builder, which on SQLite would copy the whole table.
        ...change.drop.map((name) => client.schema.raw(`alter table ${table} drop column ${name}`)),
      ]
    case 'drop':
      return [client.schema.dropTable(table)]
    case 'fill':
      return [
        client
          .knexQuery()
          .table(table)
          .whereNull(change.column)
          .update({
            [change.column]:
              'from' in change ? client.knexRawQuery('??', [change.from]) : change.value,
          }),
      ]
  }
}

function altered(
  client: Client,
  pluginId: string,
  { table: name, add, indices }: Extract<TableChange, { change: 'alter' }>
): Knex.SchemaBuilder[] {
  if (add.length === 0 && indices.length === 0) return []
  const table = tableName(pluginId, name)
  return [
    client.schema.alterTable(table, (builder) => {
      for (const column of add) addColumn(builder, pluginId, column)
      addIndices(builder, table, indices)
    }),
  ]
}

function addColumn(
  builder: Knex.TableBuilder,
  pluginId: string,
  { name, kind, length = 255, isNullable, default: value, references }: NewColumn
): void {
  const column = {
    id: () => uuid(builder, name),
    code: () => code(builder, name, length),
    text: () => builder.string(name, length),
    long_text: () => builder.text(name, 'longtext'),
    integer: () => builder.bigInteger(name),
    boolean: () => builder.boolean(name),
    instant: () => instant(builder, name),
    date: () => builder.date(name),
    json: () => jsonText(builder, name),
  }[kind]()
  if (isNullable) column.nullable()
  else column.notNullable()
  if (value !== undefined) column.defaultTo(value)
  if (references)
    column
      .references('id')
      .inTable(tableName(pluginId, references.table))
      .onDelete(references.onDelete)
}

function addIndices(builder: Knex.TableBuilder, table: string, indices: readonly NewIndex[]): void {
  for (const { columns, isUnique } of indices) {
    const name = indexName(table, columns)
    if (isUnique) builder.unique(columns, { indexName: name })
    else builder.index(columns, name)
  }
}
