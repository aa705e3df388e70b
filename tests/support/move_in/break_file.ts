import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import iconv from 'iconv-lite'

/** A file that came out wrong: what somebody would call it, and what is in it then. */
export interface Breakage {
  name: string
  content: string | Uint8Array
}

export interface Breakable {
  text: string
  /** Headers of columns that the file cannot do without. */
  telling: readonly string[]
  /** Headers of columns with amounts. */
  amounts: readonly string[]
}

type Table = string[][]

const rowsOf = (text: string) =>
  parse(text, { bom: true, relax_column_count: true, trim: true, relax_quotes: true }) as Table

/** Every way in which the files of a former system come out wrong, for one file. */
export function breakages({ text, telling, amounts }: Breakable): Breakage[] {
  const table = rowsOf(text)
  const headers = table[0]!
  const write = (rows: Table) => stringify(rows)
  const without = (at: number) => table.map((cells) => cells.filter((_, index) => index !== at))
  const renamed = (at: number) => [headers.with(at, `Spalte ${at}`), ...table.slice(1)]
  const columns = telling.map((header) => headers.indexOf(header))
  const each = (name: string, broken: (at: number) => Table) =>
    columns.map((at) => ({ name: `${name}: ${headers[at]}`, content: write(broken(at)) }))
  const plain = write(table)
  return [
    { name: 'as it is', content: text },
    ...each('column missing', without),
    ...each('column renamed', renamed),
    { name: 'columns moved', content: write(table.map((cells) => cells.toReversed())) },
    { name: 'in UTF-16', content: iconv.encode(plain, 'utf16le', { addBOM: true }) },
    { name: 'in UTF-8, one letter damaged', content: damaged(plain) },
    { name: 'in UTF-8, written twice', content: Buffer.from(withLetters(plain, 'Ã¸Ã¥')) },
    { name: 'cut off in its last row', content: plain.slice(0, cutAt(plain)) },
    { name: 'every row twice', content: write([...table, ...table.slice(1)]) },
    { name: 'headers once more below', content: write([...table, headers]) },
    ...pricesBothWays(table, amounts, write),
    { name: 'a cell of a million characters', content: write(withLongCell(table)) },
  ]
}

/** Letters of our languages in the first cell of the first row that has any text. */
function withLetters(text: string, letters: string): string {
  const [headers, ...rows] = rowsOf(text)
  const at = rows[0]!.findIndex((cell) => /^[a-z].*[a-z]$/i.test(cell))
  return stringify([headers, rows[0]!.with(at, `${rows[0]![at]} ${letters}`), ...rows.slice(1)])
}

/** One byte of one letter is lost; the other letters are as they should be. */
function damaged(text: string): Buffer {
  const bytes = Buffer.from(withLetters(text, 'øåæØÅÆ'))
  const at = bytes.indexOf(Buffer.from('ø'))
  return Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)])
}

/** In the middle of the last row that has cells enough to be cut. */
function cutAt(text: string): number {
  const last = text.trimEnd().lastIndexOf('\n')
  return last + Math.ceil((text.trimEnd().length - last) / 2)
}

function pricesBothWays(
  table: Table,
  amounts: readonly string[],
  write: (rows: Table) => string
): Breakage[] {
  const columns = amounts.map((header) => table[0]!.indexOf(header))
  if (columns.length === 0) return []
  let count = 0
  const rows = table.map((cells, row) =>
    cells.map((cell, at) => {
      if (row === 0 || !columns.includes(at) || cell === '') return cell
      return count++ % 2 === 0 ? '1,234.56' : '1.234,56'
    })
  )
  const bare = rows.map((cells) => cells.map(quoted).join(',')).join('\n')
  return [
    { name: 'prices written in two ways', content: write(rows) },
    { name: 'prices with a comma and no quotes', content: bare },
  ]
}

const quoted = (cell: string) =>
  /^1[.,]234[.,]56$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`

function withLongCell(table: Table): Table {
  const [headers, first, ...rest] = table
  const at = first!.findIndex((cell) => cell !== '')
  return [headers!, first!.with(at, 'x'.repeat(1_000_000)), ...rest]
}
