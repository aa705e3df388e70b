import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import drive from '@adonisjs/drive/services/main'
import { nowForDatabase, nowIso } from '#core/clock'
import { readInWorker } from '#core/reader'
import { openSecret } from '#core/settings'
import { withSnapshot, type SnapshotRows } from '#core/snapshot'
import { dataPackage, type ExportedRows, readMe } from '#app/data_export/describe_export'
import { EXPORT_LINES, EXPORT_TABLES, exportTables } from '#app/data_export/export_contents'
import { cellText, csvLine, type ExportTable } from '#app/data_export/export_table'

export interface ExportRun {
  path: string
  signal: AbortSignal
  onProgress(rows: number): void
}

export interface WrittenExport {
  rows: ExportedRows
  rowsTotal: number
  bytes: number
}

/** Writes the archive from one consistent read, file after file; a cancelled one leaves nothing. */
export async function writeExport({ path, signal, onProgress }: ExportRun): Promise<WrittenExport> {
  const tables = await exportTables()
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.part`
  const counted: ExportedRows = {}
  const count = (name: string, rows: number) => {
    counted[name] = (counted[name] ?? 0) + rows
    onProgress(sumOf(counted))
  }
  try {
    await withSnapshot(async (rows) => {
      const zip = new yazl.ZipFile()
      const createdAt = nowIso()
      zip.addBuffer(Buffer.from(readMe(createdAt)), 'README.txt')
      // Before the tables: the snapshot answers one statement at a time.
      const pictures = await findPictures(rows)
      addTables(zip, { rows, tables }, count)
      addPictures(zip, pictures)
      // Last, because it tells how many rows each file has.
      zip.addReadStreamLazy('datapackage.json', (done) =>
        done(null, Readable.from([Buffer.from(dataPackage(createdAt, tables, counted))]))
      )
      zip.end()
      const failed = new Promise<never>((_, reject) => zip.on('error', reject))
      const written = pipeline(zip.outputStream, createWriteStream(unfinished), { signal })
      await Promise.race([written, failed])
    })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return { rows: counted, rowsTotal: sumOf(counted), bytes: (await stat(path)).size }
}

/** How many rows there will be, for the progress: the joins without the columns. */
export async function countRows(): Promise<number> {
  let total = 0
  for (const { select } of [...EXPORT_TABLES, ...EXPORT_LINES]) {
    const rest = select.slice(select.lastIndexOf('from '), select.lastIndexOf('order by'))
    const [row] = await readInWorker<{ n: number }>(`select count(*) as n ${rest}`)
    total += Number(row?.n ?? 0)
  }
  return total
}

const sumOf = (rows: ExportedRows) => Object.values(rows).reduce((sum, n) => sum + n, 0)

function addTables(
  zip: yazl.ZipFile,
  { rows, tables }: { rows: SnapshotRows; tables: readonly ExportTable[] },
  count: (name: string, rows: number) => void
): void {
  for (const table of tables)
    addLazily(zip, `${table.name}.csv`, () => csvOf(table, rows, (n) => count(table.name, n)))
  for (const { name, select, line } of EXPORT_LINES)
    addLazily(zip, `${name}.ndjson`, async function* () {
      count(name, 0)
      for await (const some of rows(select)) {
        yield some.map((row) => `${line(row)}\n`).join('')
        count(name, some.length)
      }
    })
}

/** Where the pictures of items lie, as far as they are still there. */
async function findPictures(rows: SnapshotRows): Promise<string[]> {
  const found: string[] = []
  for await (const some of rows('select path from item_media order by id'))
    for (const { path } of some)
      if (await drive.use().exists(String(path))) found.push(String(path))
  return found
}

function addPictures(zip: yazl.ZipFile, paths: readonly string[]): void {
  for (const path of paths)
    // They are compressed already.
    zip.addReadStreamLazy(`pictures/${path}`, { compress: false }, (done) => {
      drive
        .use()
        .getStream(path)
        .then(
          (stream) => done(null, stream),
          (error: unknown) => zip.emit('error', error)
        )
    })
}

/** The zip asks for one file after the other, and the snapshot answers one statement at a time. */
function addLazily(zip: yazl.ZipFile, path: string, text: () => AsyncGenerator<string>): void {
  zip.addReadStreamLazy(path, (done) => {
    const stream = Readable.from(text(), { objectMode: false })
    stream.on('error', (error) => zip.emit('error', error))
    done(null, stream)
  })
}

async function* csvOf(
  { select, columns }: ExportTable,
  rows: SnapshotRows,
  count: (rows: number) => void
): AsyncGenerator<string> {
  count(0)
  yield csvLine(columns.map(({ name }) => name))
  const open = (sealed: string) => openSecret(sealed) ?? ''
  for await (const some of rows(select.replaceAll('{now}', `'${nowForDatabase()}'`))) {
    yield some.map((row) => csvLine(columns.map((column) => cellText(row, column, open)))).join('')
    count(some.length)
  }
}
