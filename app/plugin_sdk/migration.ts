/**
 * Migrations of a plugin say what its tables shall be like; they do not do it. What they say is
 * plain data, so that the host can look at it, try it out and refuse it before anything happens, and
 * so that they may run where nothing else exists: this file is loaded into that sandbox as it is and
 * imports nothing.
 */
export type ColumnKind =
  'id' | 'code' | 'text' | 'long_text' | 'integer' | 'boolean' | 'instant' | 'date' | 'json'

export type ColumnValue = string | number | boolean | null

export interface NewColumn {
  name: string
  kind: ColumnKind
  /** Of `code` and `text`. */
  length?: number
  isNullable?: boolean
  default?: ColumnValue
  /** A table of the same plugin whose `id` this is. */
  references?: { table: string; onDelete: 'restrict' | 'cascade' }
}

export interface NewIndex {
  columns: string[]
  isUnique: boolean
}

export type TableChange =
  | {
      change: 'create'
      table: string
      columns: NewColumn[]
      primary: string[]
      indices: NewIndex[]
    }
  | { change: 'alter'; table: string; add: NewColumn[]; drop: string[]; indices: NewIndex[] }
  | { change: 'drop'; table: string }
  /** Gives every row that has nothing there a value, its own or that of another column. */
  | { change: 'fill'; table: string; column: string; value: ColumnValue }
  | { change: 'fill'; table: string; column: string; from: string }

export interface Migration {
  changes: TableChange[]
}

/** A column as it is being described; each word answers the same description. */
export interface ColumnWords {
  /** May be empty; columns are never empty unless they say so. */
  nullable(): ColumnWords
  default(value: ColumnValue): ColumnWords
  primary(): ColumnWords
  index(): ColumnWords
  unique(): ColumnWords
  /** Is the `id` of a row in another table of this plugin. */
  references(table: string, onDelete?: 'restrict' | 'cascade'): ColumnWords
}

export interface TableWords {
  /** A UUID, as `newId()` makes them. */
  id(name?: string): ColumnWords
  /** Text that is compared letter by letter: keys, numbers, states. Up to 255 letters. */
  code(name: string, length: number): ColumnWords
  /** Text for people, up to 255 letters. */
  text(name: string, length: number): ColumnWords
  longText(name: string): ColumnWords
  /** Whole numbers up to 2^53: amounts in minor units, quantities in thousandths, counts. */
  integer(name: string): ColumnWords
  boolean(name: string): ColumnWords
  /** An instant, ISO 8601 in UTC with milliseconds. */
  instant(name: string): ColumnWords
  /** A day: `2026-11-22`. */
  date(name: string): ColumnWords
  json(name: string): ColumnWords
  primary(columns: string[]): void
  index(columns: string[]): void
  unique(columns: string[]): void
}

export interface ChangeWords extends Omit<TableWords, 'primary'> {
  drop(column: string): void
}

/** Names are those of your own tables, without any prefix: `points`, `point_moves`. */
export interface MigrationWords {
  create(table: string, describe: (table: TableWords) => void): void
  change(table: string, describe: (table: ChangeWords) => void): void
  drop(table: string): void
  /** Gives every row that has nothing in a column this value, or that of another column. */
  fill(table: string, column: string, source: { value: ColumnValue } | { from: string }): void
}

/** One step of a plugin's tables: the default export of a file in its folder of migrations. */
export function migration(describe: (tables: MigrationWords) => void): Migration {
  const changes: TableChange[] = []
  describe({
    create(table, words) {
      const { columns, primary, indices } = described(words)
      changes.push({ change: 'create', table, columns, primary, indices })
    },
    change(table, words) {
      const { columns, dropped, indices } = described(words)
      changes.push({ change: 'alter', table, add: columns, drop: dropped, indices })
    },
    drop(table) {
      changes.push({ change: 'drop', table })
    },
    fill(table, column, source) {
      changes.push({ change: 'fill', table, column, ...source })
    },
  })
  return { changes }
}

function described(words: (table: TableWords & ChangeWords) => void) {
  const columns: NewColumn[] = []
  const indices: NewIndex[] = []
  const primary: string[] = []
  const dropped: string[] = []
  const column = (name: string, kind: ColumnKind, length?: number): ColumnWords => {
    const made: NewColumn = { name, kind, ...(length === undefined ? {} : { length }) }
    columns.push(made)
    const said: ColumnWords = {
      nullable: () => ((made.isNullable = true), said),
      default: (value) => ((made.default = value), said),
      primary: () => (primary.push(name), said),
      index: () => (indices.push({ columns: [name], isUnique: false }), said),
      unique: () => (indices.push({ columns: [name], isUnique: true }), said),
      references: (table, onDelete = 'restrict') => ((made.references = { table, onDelete }), said),
    }
    return said
  }
  words({
    id: (name = 'id') => column(name, 'id'),
    code: (name, length) => column(name, 'code', length),
    text: (name, length) => column(name, 'text', length),
    longText: (name) => column(name, 'long_text'),
    integer: (name) => column(name, 'integer'),
    boolean: (name) => column(name, 'boolean'),
    instant: (name) => column(name, 'instant'),
    date: (name) => column(name, 'date'),
    json: (name) => column(name, 'json'),
    primary: (names) => void primary.push(...names),
    index: (names) => void indices.push({ columns: names, isUnique: false }),
    unique: (names) => void indices.push({ columns: names, isUnique: true }),
    drop: (name) => void dropped.push(name),
  })
  return { columns, indices, primary, dropped }
}
