import { open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import iconv from 'iconv-lite'
import { fail, type Result, succeed } from '#core/result'
import { type ColumnTarget, recogniseColumns } from '#app/catalog/import/column_targets'
import { csvRows, type CsvShape, MalformedCsv } from '#app/catalog/import/csv_file'
import { detectEncoding, type EncodingProblem } from '#app/catalog/import/detect_encoding'
import { detectDecimalSeparator, detectDelimiter } from '#app/catalog/import/detect_separators'

export const MAX_IMPORT_ROWS = 200_000
const SAMPLE_BYTES = 65_536
const PREVIEW_ROWS = 6
const SAMPLE_CELLS = 200

export interface InspectedFile extends CsvShape {
  decimalSeparator: ',' | '.'
  headers: string[]
  columns: ColumnTarget[]
  preview: string[][]
  rowsTotal: number
}

export type FileFailure =
  | { reason: EncodingProblem | 'no_rows' | 'one_column' | 'too_many_rows' }
  | { reason: 'quotes' | 'too_long'; line: number }

/**
 * Reads a file once from end to end before anything is written: what it is, what its columns mean,
 * and whether all of it can be read.
 */
export async function inspectFile(path: string): Promise<Result<InspectedFile, FileFailure>> {
  const sample = await readSample(path)
  const detected = detectEncoding(sample, await isUtf8(path))
  if (!detected.ok) return fail({ reason: detected.reason })
  const text = iconv.decode(sample, detected.encoding)
  const shape: CsvShape = { encoding: detected.encoding, delimiter: detectDelimiter(text) }
  try {
    return await readThrough(path, shape)
  } catch (error) {
    if (error instanceof MalformedCsv) return fail({ reason: error.problem, line: error.line })
    throw error
  }
}

async function readThrough(
  path: string,
  shape: CsvShape
): Promise<Result<InspectedFile, FileFailure>> {
  let headers: string[] | null = null
  const rows: string[][] = []
  let rowsTotal = 0
  for await (const { cells } of csvRows(path, shape)) {
    if (headers === null) {
      headers = cells.map((cell) => cell.trim())
      continue
    }
    if (rows.length < SAMPLE_CELLS) rows.push(cells)
    if (++rowsTotal > MAX_IMPORT_ROWS) return fail({ reason: 'too_many_rows' })
  }
  if (headers === null || rowsTotal === 0)
    return fail({ reason: headers === null ? 'empty' : 'no_rows' })
  if (headers.length < 2) return fail({ reason: 'one_column' })
  const columns = recogniseColumns(headers)
  const prices = rows.flatMap((cells) =>
    columns.flatMap((target, index) =>
      target === 'price' || target === 'cost' ? [cells[index] ?? ''] : []
    )
  )
  return succeed({
    ...shape,
    headers,
    columns,
    rowsTotal,
    decimalSeparator: detectDecimalSeparator(prices, shape.delimiter),
    preview: rows.slice(0, PREVIEW_ROWS),
  })
}

async function readSample(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path))
      decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
