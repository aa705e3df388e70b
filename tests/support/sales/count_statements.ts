import type { Sql } from '#core/sql'

/** The same connection with a tally of what passes through it. */
export function countStatements(sql: Sql): { sql: Sql; count(): number } {
  let passed = 0
  return {
    sql: {
      ...sql,
      all: (statement, values) => {
        passed += 1
        return sql.all(statement, values)
      },
      run: (statement, values) => {
        passed += 1
        return sql.run(statement, values)
      },
    },
    count: () => passed,
  }
}
