import type { ColumnKind, NewColumn, TableChange } from '#app/plugin_sdk/migration'
import { MAX_NAME_LENGTH, RESERVED_NAMES, tableName } from '#app/plugin_kernel/data/table_names'

/** Columns of a table and what they hold. */
export type TableShape = Record<string, ColumnKind>
/** Tables by the plugin's own names. */
export type TableShapes = Map<string, TableShape>

/**
 * What a plugin's tables look like after a change. Throws with words for its author where the
 * change speaks of what is not its own or not there.
 */
export function withChange(
  pluginId: string,
  before: TableShapes,
  change: TableChange
): TableShapes {
  const shapes = new Map(before)
  const { table } = change
  if (change.change === 'create') {
    checkNewName(pluginId, table, shapes)
    checkKey(change.primary, change.columns)
    shapes.set(table, withColumns(shapes, table, {}, change.columns))
    checkIndices(shapes.get(table)!, change.indices, change.primary)
    return shapes
  }
  const shape = shapes.get(table)
  if (!shape) throw new Error(`There is no table "${table}" of this plugin`)
  if (change.change === 'drop') shapes.delete(table)
  else if (change.change === 'fill') {
    checkColumn(shape, change.column)
    if ('from' in change) checkColumn(shape, change.from)
  } else shapes.set(table, altered(shapes, change))
  return shapes
}

function altered(
  shapes: TableShapes,
  { table, add, drop, indices }: Extract<TableChange, { change: 'alter' }>
): TableShape {
  for (const { name, isNullable, default: value } of add) {
    if (!isNullable && (value === undefined || value === null))
      throw new Error(
        `The rows that are there have no "${name}": make it nullable or give it a default`
      )
  }
  const shape = withColumns(shapes, table, shapes.get(table)!, add)
  for (const name of drop) {
    checkColumn(shape, name)
    delete shape[name]
  }
  checkIndices(shape, indices, [])
  return shape
}

function withColumns(
  shapes: TableShapes,
  table: string,
  before: TableShape,
  columns: readonly NewColumn[]
): TableShape {
  const shape = { ...before }
  for (const { name, kind, references } of columns) {
    if (shape[name]) throw new Error(`The column "${name}" of "${table}" is there already`)
    if (references && references.table !== table && !shapes.has(references.table))
      throw new Error(`"${name}" refers to "${references.table}", which is no table of this plugin`)
    shape[name] = kind
  }
  return shape
}

function checkNewName(pluginId: string, table: string, shapes: TableShapes): void {
  const name = tableName(pluginId, table)
  if (RESERVED_NAMES.includes(table)) throw new Error(`The name "${table}" is kept by Tillhouse`)
  if (shapes.has(table)) throw new Error(`The table "${table}" is there already`)
  if (name.length > MAX_NAME_LENGTH)
    throw new Error(`"${name}" is longer than ${MAX_NAME_LENGTH} letters`)
}

function checkKey(primary: readonly string[], columns: readonly NewColumn[]): void {
  if (primary.length === 0) throw new Error('A table needs a primary key')
  const long = columns.find(({ name, kind }) => primary.includes(name) && kind === 'long_text')
  if (long) throw new Error(`"${long.name}" is too long for a key`)
}

function checkIndices(
  shape: TableShape,
  indices: readonly { columns: string[] }[],
  primary: readonly string[]
): void {
  for (const name of [...primary, ...indices.flatMap(({ columns }) => columns)]) {
    checkColumn(shape, name)
    if (shape[name] === 'long_text' || shape[name] === 'json')
      throw new Error(`"${name}" is too long for an index`)
  }
}

function checkColumn(shape: TableShape, name: string): void {
  if (!Object.hasOwn(shape, name)) throw new Error(`There is no column "${name}"`)
}
