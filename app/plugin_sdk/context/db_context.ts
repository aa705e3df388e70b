/** What a column holds: JSON where it was made as such, an ISO 8601 text where it is an instant. */
export type DbValue = unknown
export type DbRow = Record<string, DbValue>

export type DbComparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'starts'
export interface DbCondition {
  column: string
  is: DbComparison
  value: DbValue
}

/** One statement on one of the plugin's own tables, as plain data. */
export type DbStep =
  | { do: 'insert'; table: string; rows: DbRow[] }
  | { do: 'update'; table: string; where: DbCondition[]; set: DbRow; exactly?: number }
  | {
      do: 'increment'
      table: string
      where: DbCondition[]
      by: Record<string, number>
      exactly?: number
    }
  | { do: 'delete'; table: string; where: DbCondition[]; exactly?: number }

export interface DbQuestion {
  table: string
  where: DbCondition[]
  columns?: string[]
  orderBy: { column: string; direction: 'asc' | 'desc' }[]
  limit?: number
  offset?: number
}
export type DbAggregate = { of: 'count' } | { of: 'sum' | 'min' | 'max'; column: string }

/** All of it was done, or nothing: `failedStep` found another number of rows than it meant. */
export type DbOutcome = { done: true; changed: number[] } | { done: false; failedStep: number }

/** What goes over to the host; a plugin uses `table` and `transaction`. */
export interface DbCalls {
  select(question: DbQuestion): Promise<DbRow[]>
  aggregate(question: DbQuestion, aggregate: DbAggregate): Promise<number | null>
  change(steps: DbStep[]): Promise<DbOutcome>
}

/** A plugin's own tables, by the names that its migrations gave them. */
export interface DbContext {
  table<Row extends object = DbRow>(name: string): DbTable<Row>
  /**
   * Several changes, all or none. They are collected first and done together, so that no plugin
   * keeps the shop's database waiting while it thinks.
   */
  transaction(collect: (steps: DbSteps) => void): Promise<DbOutcome>
}

export interface DbSteps {
  table<Row extends object = DbRow>(name: string): DbStepTable<Row>
}

export interface DbStepTable<Row extends object> {
  where(conditions: Partial<Row>): DbStepTable<Row>
  where(column: keyof Row & string, is: DbComparison, value: DbValue): DbStepTable<Row>
  /** Undoes the whole transaction where the next change finds another number of rows. */
  exactly(rows: number): DbStepTable<Row>
  insert(rows: Partial<Row> | Partial<Row>[]): void
  update(set: Partial<Row>): void
  increment(by: { [Column in keyof Row]?: number }): void
  delete(): void
}

export interface DbTable<Row extends object> {
  where(conditions: Partial<Row>): DbTable<Row>
  where(column: keyof Row & string, is: DbComparison, value: DbValue): DbTable<Row>
  orderBy(column: keyof Row & string, direction?: 'asc' | 'desc'): DbTable<Row>
  /** 1,000 rows where it is not said; at most 10,000. */
  limit(rows: number, offset?: number): DbTable<Row>
  select(...columns: (keyof Row & string)[]): Promise<Row[]>
  first(): Promise<Row | null>
  count(): Promise<number>
  sum(column: keyof Row & string): Promise<number>
  min(column: keyof Row & string): Promise<number | null>
  max(column: keyof Row & string): Promise<number | null>
  insert(rows: Partial<Row> | Partial<Row>[]): Promise<void>
  /** How many rows it changed. */
  update(set: Partial<Row>): Promise<number>
  /** Adds, in one statement; with a `where` on the column itself nothing goes below zero. */
  increment(by: { [Column in keyof Row]?: number }): Promise<number>
  delete(): Promise<number>
}

/** The plugin's side of the interface; `calls` may be in another process. */
export function dbContext(calls: DbCalls): DbContext {
  return {
    table: <Row extends object>(name: string) =>
      tableOf<Row>(calls, { table: name, where: [], orderBy: [] }),
    async transaction(collect) {
      const steps: DbStep[] = []
      collect({ table: (name) => stepTable(steps, name, []) })
      return calls.change(steps)
    },
  }
}

function tableOf<Row extends object>(calls: DbCalls, question: DbQuestion): DbTable<Row> {
  const next = (more: Partial<DbQuestion>) => tableOf<Row>(calls, { ...question, ...more })
  const one = async (aggregate: DbAggregate) => calls.aggregate(question, aggregate)
  const change = async (collect: (table: DbStepTable<Row>) => void) => {
    const steps: DbStep[] = []
    collect(stepTable(steps, question.table, question.where))
    const outcome = await calls.change(steps)
    return outcome.done ? (outcome.changed[0] ?? 0) : 0
  }
  return {
    where: (...words: WhereWords) => next({ where: [...question.where, ...conditionsOf(words)] }),
    orderBy: (column, direction = 'asc') =>
      next({ orderBy: [...question.orderBy, { column, direction }] }),
    limit: (limit, offset) => next({ limit, offset }),
    select: (...columns) =>
      calls.select(columns.length > 0 ? { ...question, columns } : question) as Promise<Row[]>,
    first: async () => ((await calls.select({ ...question, limit: 1 }))[0] as Row) ?? null,
    count: async () => (await one({ of: 'count' })) ?? 0,
    sum: async (column) => (await one({ of: 'sum', column })) ?? 0,
    min: (column) => one({ of: 'min', column }),
    max: (column) => one({ of: 'max', column }),
    insert: async (rows) => void (await change((table) => table.insert(rows))),
    update: (set) => change((table) => table.update(set)),
    increment: (by) => change((table) => table.increment(by)),
    delete: () => change((table) => table.delete()),
  }
}

function stepTable<Row extends object>(
  steps: DbStep[],
  table: string,
  where: DbCondition[],
  rows?: number
): DbStepTable<Row> {
  const exactly = rows === undefined ? {} : { exactly: rows }
  return {
    where: (...words: WhereWords) =>
      stepTable(steps, table, [...where, ...conditionsOf(words)], rows),
    exactly: (count) => stepTable(steps, table, where, count),
    insert: (added) => void steps.push({ do: 'insert', table, rows: [added].flat() as DbRow[] }),
    update: (set) => void steps.push({ do: 'update', table, where, set, ...exactly }),
    increment: (by) =>
      void steps.push({
        do: 'increment',
        table,
        where,
        by: by as Record<string, number>,
        ...exactly,
      }),
    delete: () => void steps.push({ do: 'delete', table, where, ...exactly }),
  }
}

type WhereWords = [object] | [string, DbComparison, DbValue]

function conditionsOf(words: WhereWords): DbCondition[] {
  if (words.length === 3) return [{ column: words[0], is: words[1], value: words[2] }]
  return Object.entries(words[0]).map(([column, value]) => ({ column, is: '=', value }))
}
