import { placeholders, type Sql, type SqlValue } from '#core/sql'

const texts = new Map<string, Map<number, string>>()

/**
 * One multi-row insert. Every row of a table is made by one function, so all rows have the columns
 * of the first in the same order; the text is made once per table and number of rows.
 */
export async function insertRows(
  sql: Sql,
  table: string,
  rows: readonly Record<string, SqlValue>[]
): Promise<void> {
  const [first] = rows
  if (!first) return
  const values: SqlValue[] = []
  for (const row of rows) for (const column in row) values.push(row[column] as SqlValue)
  await sql.run(insertText(table, first, rows.length), values)
}

function insertText(table: string, first: Record<string, SqlValue>, rows: number): string {
  let known = texts.get(table)
  if (!known) texts.set(table, (known = new Map()))
  let text = known.get(rows)
  if (!text) {
    const columns = Object.keys(first)
    text = `insert into ${table} (${columns.join(', ')}) values ${placeholders(rows, columns.length)}`
    known.set(rows, text)
  }
  return text
}
