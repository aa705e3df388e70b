import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { foldHeader } from '#app/catalog/import/column_targets'
import { noProgress } from '#app/move_in/engine/progress'
import { signatureOf, suggestOptions } from '#app/move_in/engine/suggest_options'
import { type FileFailure, inspectFile } from '#app/move_in/files/inspect_file'
import type { MoveIn } from '#app/move_in/move_in'
import { MoveInFile } from '#app/move_in/move_in_file'
import { recogniseSource } from '#app/move_in/sources/all_sources'

export interface UploadedFile {
  path: string
  name: string
}

export type AddFailure = FileFailure | { reason: 'unknown_format' }

const PREVIEW_ROWS = 6

/** Keeps an uploaded file and finds out what it is; one that cannot be read leaves nothing behind. */
export async function addFile(
  moveIn: MoveIn,
  file: UploadedFile
): Promise<Result<MoveInFile, AddFailure>> {
  const folder = resolve(dataDir, 'imports')
  await mkdir(folder, { recursive: true })
  const id = newId()
  const path = join(folder, `${id}.csv`)
  await copyFile(file.path, path)
  const inspected = await inspectFile(path)
  const formats = inspected.ok ? recogniseSource(inspected.value.headers.map(foldHeader)) : []
  const format = formats[0]
  if (!inspected.ok || !format) {
    await rm(path, { force: true })
    return inspected.ok ? fail({ reason: 'unknown_format' }) : fail(inspected)
  }
  const { headers, sample, rowsTotal } = inspected.value
  const added = await MoveInFile.create({
    id,
    moveInId: moveIn.id,
    storeId: moveIn.storeId,
    source: format.source,
    kind: format.kind,
    state: 'ready',
    jobId: null,
    fileName: file.name.slice(0, 255),
    filePath: path,
    signature: signatureOf(headers),
    preview: sample.slice(0, PREVIEW_ROWS),
    options: suggestOptions(inspected.value, format),
    progress: noProgress(true),
    rowsTotal,
  })
  return succeed(added)
}
