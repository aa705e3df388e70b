import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import { fail, type Result, succeed } from '#core/result'
import { openZip, type OpenZip, ZipTooLarge } from '#app/move_in/files/open_zip'
import { readXml, XmlTooLong } from '#app/move_in/files/read_xml'
import { loadWorkbook, type Workbook } from '#app/move_in/files/load_workbook'
import { columnOf, dateOfSerial, plainNumber } from '#app/move_in/files/workbook_cells'

export interface ConvertedSheet {
  name: string
  path: string
}

export type WorkbookFailure =
  | { reason: 'workbook_broken' | 'workbook_too_large' | 'workbook_empty' }
  | { reason: 'cell_too_long'; line: number }

const MAX_CELL_CHARACTERS = 32_767
const MAX_COLUMNS = 400
const MAX_ROWS = 1_048_576
/** Empty rows are kept, so that row numbers are those that the spreadsheet shows. */
const MAX_EMPTY_ROWS = 5_000

class CellTooLong extends Error {
  constructor(readonly line: number) {
    super(`A cell near row ${line} is too long`)
  }
}

/** Turns each sheet of an XLSX file into a CSV file, after which there is one way for all files. */
export async function convertWorkbook(
  path: string,
  outputOf: (sheet: number) => string
): Promise<Result<ConvertedSheet[], WorkbookFailure>> {
  let zip: OpenZip | null = null
  try {
    zip = await openZip(path)
    const workbook = await loadWorkbook(zip)
    const sheets: ConvertedSheet[] = []
    for (const [index, sheet] of workbook.sheets.entries()) {
      const output = outputOf(index)
      const rows = await writeSheet(zip, { workbook, entry: sheet.entry, output })
      if (rows > 1) sheets.push({ name: sheet.name, path: output })
    }
    return sheets.length > 0 ? succeed(sheets) : fail({ reason: 'workbook_empty' })
  } catch (error) {
    if (error instanceof CellTooLong) return fail({ reason: 'cell_too_long', line: error.line })
    if (error instanceof XmlTooLong) return fail({ reason: 'cell_too_long', line: 0 })
    if (error instanceof ZipTooLarge) return fail({ reason: 'workbook_too_large' })
    return fail({ reason: 'workbook_broken' })
  } finally {
    zip?.close()
  }
}

async function writeSheet(
  zip: OpenZip,
  { workbook, entry, output }: { workbook: Workbook; entry: string; output: string }
): Promise<number> {
  const stream = await zip.stream(entry)
  if (!stream) return 0
  const file = createWriteStream(output)
  const sheet = new SheetReader(workbook)
  try {
    await readXml(stream, {
      open: ({ name, attributes }) => sheet.open(name, attributes),
      close: (name) => sheet.close(name),
      text: (text) => sheet.text(text),
      pause: () => writeOut(file, sheet.take()),
    })
  } finally {
    stream.destroy()
    file.end()
    await finished(file)
  }
  return sheet.rows
}

async function writeOut(file: WriteStream, text: string): Promise<void> {
  if (text !== '' && !file.write(text)) await once(file, 'drain')
}

/** Gathers the rows of a sheet as CSV while its XML goes by. */
class SheetReader {
  rows = 0
  #lines = ''
  #line = 0
  #cells: string[] = []
  #column = 0
  #type = 'n'
  #style = 0
  #value: string | null = null
  #isReading = false

  constructor(private readonly workbook: Workbook) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.#startRow(Number(attributes.r))
    else if (name === 'c') {
      this.#column = attributes.r ? columnOf(attributes.r) : this.#cells.length
      this.#type = attributes.t ?? 'n'
      this.#style = Number(attributes.s ?? 0)
      this.#value = null
    } else if (name === 'v' || name === 't') this.#isReading = true
    // The reading of Japanese characters stands beside them and is not part of the cell.
    else if (name === 'rPh') this.#type = 'skip'
  }

  text(text: string): void {
    if (!this.#isReading || this.#type === 'skip') return
    this.#value = (this.#value ?? '') + text
    if (this.#value.length > MAX_CELL_CHARACTERS) throw new CellTooLong(this.#line)
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isReading = false
    else if (name === 'c') this.#endCell()
    else if (name === 'row') this.#endRow()
  }

  take(): string {
    const lines = this.#lines
    this.#lines = ''
    return lines
  }

  #startRow(told: number): void {
    // A row that goes back, or lies beyond the last one a sheet can have, follows the one before.
    const isLikely = Number.isInteger(told) && told > this.#line && told <= MAX_ROWS
    const number = isLikely ? told : this.#line + 1
    const empty = Math.min(number - this.#line - 1, MAX_EMPTY_ROWS)
    if (this.rows > 0 && empty > 0) this.#lines += '\n'.repeat(empty)
    this.#line = number
    this.#cells = []
  }

  #endCell(): void {
    if (this.#value === null || this.#column >= MAX_COLUMNS) return
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = this.#textOf(this.#value)
  }

  #textOf(value: string): string {
    if (this.#type === 's') {
      const text = this.workbook.strings[Number(value)] ?? ''
      if (text.length > MAX_CELL_CHARACTERS) throw new CellTooLong(this.#line)
      return text
    }
    if (this.#type === 'b') return value === '1' ? 'true' : 'false'
    if (this.#type === 'e') return ''
    if (this.#type === 'd') return value.slice(0, 19).replace('T', ' ')
    if (this.#type !== 'n') return value
    return this.workbook.dateStyles.has(this.#style)
      ? dateOfSerial(value, this.workbook.is1904)
      : plainNumber(value)
  }

  #endRow(): void {
    if (this.#cells.every((cell) => cell === '')) {
      if (this.rows > 0) this.#lines += '\n'
      return
    }
    this.rows++
    while (this.#cells.at(-1) === '') this.#cells.pop()
    this.#lines += stringify([this.#cells.map((cell) => cell ?? '')])
  }
}
