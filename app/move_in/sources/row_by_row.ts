import type { SourceRecord, SourceRow } from '#app/move_in/engine/record'

/** For files in which every row is a record of its own. */
export async function* rowByRow(
  openRows: () => AsyncIterable<SourceRow>
): AsyncGenerator<SourceRecord> {
  for await (const row of openRows())
    yield { row: row.number, rows: [row], fields: row.fields, parts: [] }
}
