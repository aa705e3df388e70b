import { type SourceRecord, type SourceRow, textOf } from '#app/move_in/engine/record'

/**
 * Sales that stand in several rows: a row with the number of the row before, or without one, goes
 * on with the same sale. Each row is a part of it; what the first row says is said of the whole.
 */
export async function* rowsOfSale(
  openRows: () => AsyncIterable<SourceRow>
): AsyncGenerator<SourceRecord> {
  let record: SourceRecord | null = null
  let number: string | null = null
  for await (const row of openRows()) {
    const own = textOf(row, 'number')
    if (record === null || (own !== null && own !== number)) {
      if (record) yield record
      record = { row: row.number, rows: [], fields: row.fields, parts: [] }
      number = own
    }
    record.rows.push(row)
    record.parts.push({ row: row.number, fields: row.fields })
  }
  if (record) yield record
}
