import { insertRows } from '#core/insert_rows'
import { transaction, type SqlValue } from '#core/sql'

/** Values in one statement: below what SQLite allows, small enough for MariaDB's packets. */
const VALUES_PER_STATEMENT = 12_000

/** Collects rows and writes each table's in large statements, as fast as either database takes them. */
export class TableWriter {
  #tables = new Map<string, Record<string, SqlValue>[]>()

  add(table: string, row: Record<string, SqlValue>): void {
    const rows = this.#tables.get(table)
    if (rows) rows.push(row)
    else this.#tables.set(table, [row])
  }

  /** Writes everything in one transaction, tables in the order in which they were first met. */
  async flush(): Promise<void> {
    const tables = [...this.#tables]
    this.#tables.clear()
    await transaction(async (sql) => {
      for (const [table, rows] of tables) {
        const columns = Object.keys(rows[0]!).length
        const size = Math.floor(VALUES_PER_STATEMENT / columns)
        for (let from = 0; from < rows.length; from += size) {
          await insertRows(sql, table, rows.slice(from, from + size))
        }
      }
    })
  }
}
