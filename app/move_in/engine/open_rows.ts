import { csvRows } from '#app/move_in/files/csv_file'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { FieldCell, SourceRow } from '#app/move_in/engine/record'
import { type RowProblem, rowProblem } from '#app/move_in/engine/row_problem'

/** The rows of a file below its headers, with each cell under the meaning of its column. */
export async function* openRows(path: string, options: FileOptions): AsyncGenerator<SourceRow> {
  const { shape, headers } = options
  let isEven = true
  let row: SourceRow | null = null
  for await (const { number, cells } of csvRows(path, shape)) {
    if (number === 1) continue
    if (row) {
      isEven &&= row.cells.length >= headers.length
      yield row
    }
    row = {
      number,
      cells,
      fields: fieldsOf(cells, options),
      damage: damageOf(number, cells, options),
    }
  }
  if (!row) return
  const isCut = shape.endsOpen === true && isEven && row.cells.length < headers.length
  yield isCut ? { ...row, damage: rowProblem(row.number, 'row_cut_off') } : row
}

function fieldsOf(cells: string[], { columns, headers }: FileOptions): FieldCell[] {
  const fields: FieldCell[] = []
  for (const [index, { field, store }] of columns.entries()) {
    const text = withoutGuard((cells[index] ?? '').trim())
    if (text === '' || field === 'ignore') continue
    const cell: FieldCell = { field, header: headers[index] ?? '', text }
    if (store !== undefined) cell.store = store
    fields.push(cell)
  }
  return fields
}

/** The apostrophe with which exports, and our report of problems, keep `-5` from being a formula. */
function withoutGuard(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}

/** What UTF-8 becomes that was taken for Windows-1252 and written as UTF-8 again, or lost a byte. */
const GARBLED =
  /\uFFFD|Ã[\u0080-\u00BFƒˆŠŒŽšœžŸ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[™œ“”˜¢¦\u009d]|Â[\u00A0-\u00BF]/

function damageOf(
  number: number,
  cells: string[],
  { shape, headers }: FileOptions
): RowProblem | undefined {
  // A comma in a price without quotes around it moves every cell after it.
  if (cells.length > headers.length)
    return rowProblem(number, 'more_cells_than_columns', { detail: cells.length - headers.length })
  if (!shape.mayBeGarbled) return undefined
  const at = cells.findIndex((cell) => GARBLED.test(cell))
  return at === -1
    ? undefined
    : rowProblem(number, 'letters_damaged', { column: headers[at] ?? null, value: cells[at] })
}
