import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import type { FileEncoding } from '#app/move_in/files/detect_encoding'
import type { Delimiter } from '#app/move_in/files/detect_separators'

export interface CsvShape {
  encoding: FileEncoding
  delimiter: Delimiter
  /** The last row has no line end: where it is short as well, it was cut off. */
  endsOpen?: boolean
  /** Letters may be damaged, and each row is looked at for it. */
  mayBeGarbled?: boolean
}

export interface CsvRow {
  /** Number that a spreadsheet shows beside the row; the headers are row 1. */
  number: number
  cells: string[]
}

/** The file's quotes do not close, or one row is longer than any item could be. */
export class MalformedCsv extends Error {
  constructor(
    readonly line: number,
    readonly problem: 'quotes' | 'too_long'
  ) {
    super(`Malformed CSV at line ${line}`)
  }
}

const MAX_ROW_CHARACTERS = 200_000

/** Reads a file row by row, headers first, with memory that does not grow with the file. */
export async function* csvRows(path: string, shape: CsvShape): AsyncGenerator<CsvRow> {
  const text = createReadStream(path).pipe(iconv.decodeStream(shape.encoding, { stripBOM: true }))
  const parser = text.pipe(
    parse({
      delimiter: shape.delimiter,
      relax_column_count: true,
      // `Board 10" wide` without quotes around it is a name, not a mistake.
      relax_quotes: true,
      // Some files are padded to look like a table; the blanks stand outside the quotes.
      trim: true,
      skip_records_with_empty_values: true,
      info: true,
      max_record_size: MAX_ROW_CHARACTERS,
    })
  )
  text.on('error', (error) => parser.destroy(error))
  try {
    let number = 0
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { empty_lines: number }
    }>) {
      number++
      yield { number: number + info.empty_lines, cells: record }
    }
  } catch (error) {
    throw asMalformed(error)
  }
}

function asMalformed(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error
  const { code, lines } = error as CsvError & { lines?: number }
  return new MalformedCsv(lines ?? 0, code === 'CSV_MAX_RECORD_SIZE' ? 'too_long' : 'quotes')
}
