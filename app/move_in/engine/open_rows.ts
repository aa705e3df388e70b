import { csvRows } from '#app/move_in/files/csv_file'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { FieldCell, SourceRow } from '#app/move_in/engine/record'

/** The rows of a file below its headers, with each cell under the meaning of its column. */
export async function* openRows(path: string, options: FileOptions): AsyncGenerator<SourceRow> {
  for await (const { number, cells } of csvRows(path, options.shape)) {
    if (number === 1) continue
    yield { number, cells, fields: fieldsOf(cells, options) }
  }
}

function fieldsOf(cells: string[], { columns, headers }: FileOptions): FieldCell[] {
  const fields: FieldCell[] = []
  for (const [index, { field, store }] of columns.entries()) {
    const text = (cells[index] ?? '').trim()
    if (text === '' || field === 'ignore') continue
    const cell: FieldCell = { field, header: headers[index] ?? '', text }
    if (store !== undefined) cell.store = store
    fields.push(cell)
  }
  return fields
}
