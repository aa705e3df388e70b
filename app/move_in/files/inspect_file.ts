import { open } from 'node:fs/promises'
import iconv from 'iconv-lite'
import { fail, type Result, succeed } from '#core/result'
import { csvRows, type CsvShape, MalformedCsv } from '#app/move_in/files/csv_file'
import { detectEncoding, type EncodingProblem } from '#app/move_in/files/detect_encoding'
import { detectDelimiter } from '#app/move_in/files/detect_separators'
import { lookAtBytes } from '#app/move_in/files/look_at_bytes'

export const MAX_IMPORT_ROWS = 2_000_000
const MAX_COLUMNS = 300
const SAMPLE_BYTES = 65_536
const SAMPLE_ROWS = 200

export interface InspectedFile {
  shape: CsvShape
  headers: string[]
  /** The first rows below the headers. */
  sample: string[][]
  rowsTotal: number
}

export type FileFailure =
  | { reason: EncodingProblem | 'no_rows' | 'one_column' | 'too_many_rows' | 'too_many_columns' }
  | { reason: 'quotes' | 'too_long'; line: number }

/** Reads a file once from end to end before anything is written, to know that it can be read. */
export async function inspectFile(path: string): Promise<Result<InspectedFile, FileFailure>> {
  const sample = await readSample(path)
  const { isUtf8, mayBeGarbled, endsOpen } = await lookAtBytes(path)
  const detected = detectEncoding(sample, isUtf8)
  if (!detected.ok) return fail({ reason: detected.reason })
  const { encoding } = detected
  const delimiter = detectDelimiter(iconv.decode(sample, encoding))
  const shape = { encoding, delimiter, endsOpen, mayBeGarbled: mayBeGarbled && encoding === 'utf8' }
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
  const sample: string[][] = []
  let rowsTotal = 0
  for await (const { cells } of csvRows(path, shape)) {
    if (headers === null) {
      headers = cells.map((cell) => cell.trim())
      continue
    }
    if (sample.length < SAMPLE_ROWS) sample.push(cells)
    if (++rowsTotal > MAX_IMPORT_ROWS) return fail({ reason: 'too_many_rows' })
  }
  if (headers === null || rowsTotal === 0)
    return fail({ reason: headers === null ? 'empty' : 'no_rows' })
  if (headers.length < 2) return fail({ reason: 'one_column' })
  if (headers.length > MAX_COLUMNS) return fail({ reason: 'too_many_columns' })
  return succeed({ shape, headers, sample, rowsTotal })
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
