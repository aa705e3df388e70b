import { copyFile, mkdir, open, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { foldHeader } from '#app/move_in/sources/fold_header'
import type { FileOptions } from '#app/move_in/engine/file_options'
import { readNames } from '#app/move_in/engine/read_names'
import { findRemembered } from '#app/move_in/engine/remembered_options'
import type { SourceFormat } from '#app/move_in/engine/source'
import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import { noProgress } from '#app/move_in/engine/progress'
import { signatureOf, suggestOptions } from '#app/move_in/engine/suggest_options'
import { convertWorkbook, type WorkbookFailure } from '#app/move_in/files/convert_workbook'
import { type FileFailure, type InspectedFile, inspectFile } from '#app/move_in/files/inspect_file'
import type { MoveIn } from '#app/move_in/move_in'
import { MoveInFile } from '#app/move_in/move_in_file'
import { recogniseOfKind, recogniseSource } from '#app/move_in/sources/all_sources'

export interface UploadedFile {
  path: string
  name: string
}

export type AddFailure = FileFailure | WorkbookFailure | { reason: 'unknown_format' }

const PREVIEW_ROWS = 6
const PREVIEW_CHARACTERS = 120

/**
 * Keeps an uploaded file and finds out what it is; of a workbook every sheet that is known becomes a
 * file. One that cannot be read leaves nothing behind. For a price list any table will do.
 */
export async function addFile(
  moveIn: MoveIn,
  file: UploadedFile,
  priceListId: string | null = null
): Promise<Result<MoveInFile, AddFailure>> {
  const folder = resolve(dataDir, 'imports')
  await mkdir(folder, { recursive: true })
  if (!(await isWorkbook(file.path))) {
    const kept = { id: newId(), name: file.name }
    const path = join(folder, `${kept.id}.csv`)
    await copyFile(file.path, path)
    return addTable(moveIn, { ...kept, path }, priceListId)
  }
  const ids: string[] = []
  const outputOf = (sheet: number) => join(folder, `${(ids[sheet] ??= newId())}.csv`)
  const converted = await convertWorkbook(file.path, outputOf)
  const sheets = converted.ok ? converted.value : []
  const added: Result<MoveInFile, AddFailure>[] = []
  for (const { name, path } of sheets) {
    const title = sheets.length > 1 ? `${file.name} – ${name}` : file.name
    added.push(
      await addTable(moveIn, { id: basename(path, '.csv'), name: title, path }, priceListId)
    )
  }
  const kept = new Set(added.flatMap((one) => (one.ok ? [one.value.id] : [])))
  for (const id of ids) if (!kept.has(id)) await rm(join(folder, `${id}.csv`), { force: true })
  if (!converted.ok) return fail(converted)
  return added.find(({ ok }) => ok) ?? added[0]!
}

async function isWorkbook(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.toString('latin1') === 'PK\u0003\u0004'
  } finally {
    await file.close()
  }
}

async function addTable(
  moveIn: MoveIn,
  { id, name, path }: { id: string; name: string; path: string },
  priceListId: string | null
): Promise<Result<MoveInFile, AddFailure>> {
  const inspected = await inspectFile(path)
  const format = inspected.ok ? formatOf(inspected.value.headers, priceListId) : undefined
  if (!inspected.ok || !format) {
    await rm(path, { force: true })
    return inspected.ok ? fail({ reason: 'unknown_format' }) : fail(inspected)
  }
  const { headers, sample, rowsTotal } = inspected.value
  const signature = signatureOf(headers)
  const read = await howToRead(inspected.value, format, { signature, storeId: moveIn.storeId })
  const names = await readNames(
    { filePath: path, storeId: moveIn.storeId },
    read.kind,
    read.options
  )
  const added = await MoveInFile.create({
    id,
    moveInId: moveIn.id,
    storeId: moveIn.storeId,
    source: read.source,
    kind: read.kind,
    state: 'ready',
    jobId: null,
    fileName: name.slice(0, 255),
    filePath: path,
    signature,
    preview: sample.slice(0, PREVIEW_ROWS).map((cells) => cells.map(shortened)),
    options: {
      ...read.options,
      ...names,
      priceList: priceListId === null ? null : { id: priceListId, takesOut: false },
    },
    progress: noProgress(true),
    rowsTotal,
  })
  return succeed(added)
}

function formatOf(headers: string[], priceListId: string | null): SourceFormat | undefined {
  const folded = headers.map(foldHeader)
  return priceListId === null ? recogniseSource(folded)[0] : recogniseOfKind('list_prices', folded)
}

function shortened(cell: string): string {
  return cell.slice(0, PREVIEW_CHARACTERS)
}

/** As the last file with the same headers, else as the format knows and the cells show. */
async function howToRead(
  file: InspectedFile,
  format: SourceFormat,
  { signature, storeId }: { signature: string; storeId: string }
): Promise<{ source: MoveInSource; kind: MoveInKind; options: FileOptions }> {
  const suggested = await suggestOptions(file, format)
  const remembered = await findRemembered(signature, storeId)
  if (!remembered || (format.kind === 'list_prices') !== (remembered.kind === 'list_prices'))
    return { source: format.source, kind: format.kind, options: suggested }
  const { source, kind, options } = remembered
  const columns = file.headers.map(
    (header, index) => options.columns[header] ?? suggested.columns[index]!
  )
  return { source, kind, options: { ...suggested, ...options, columns } }
}
