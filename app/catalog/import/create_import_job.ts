import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { EMPTY_SUMMARY, ImportJob } from '#app/catalog/import/import_job'
import { type FileFailure, inspectFile } from '#app/catalog/import/inspect_file'

export interface UploadedFile {
  path: string
  name: string
  storeId: string
  operatorId: string | null
}

/** Keeps an uploaded file and finds out what it is; a file that cannot be read leaves nothing behind. */
export async function createImportJob(file: UploadedFile): Promise<Result<ImportJob, FileFailure>> {
  const folder = resolve(dataDir, 'imports')
  await mkdir(folder, { recursive: true })
  const id = newId()
  const path = join(folder, `${id}.csv`)
  await copyFile(file.path, path)
  const inspected = await inspectFile(path)
  if (!inspected.ok) {
    await rm(path, { force: true })
    return fail(inspected)
  }
  const { columns, decimalSeparator, rowsTotal } = inspected.value
  const job = await ImportJob.create({
    id,
    storeId: file.storeId,
    createdById: file.operatorId,
    kind: 'catalog',
    state: 'uploaded',
    fileName: file.name.slice(0, 255),
    filePath: path,
    options: {
      file: inspected.value,
      columns,
      decimalSeparator,
      taxCategoryId: null,
      priceScope: 'all_stores',
    },
    summary: EMPTY_SUMMARY,
    rowsTotal,
    rowsDone: 0,
  })
  return succeed(job)
}
