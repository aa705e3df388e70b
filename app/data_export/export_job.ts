import { readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { clock } from '#core/clock'
import type { Job } from '#core/jobs/job'
import type { JobKind } from '#core/jobs/job_kinds'
import { transaction } from '#core/sql'
import { countRows, writeExport } from '#app/data_export/write_export'
import { appendStoreEntry } from '#app/journal/append_store_entry'

export const EXPORT_JOB = 'data.export'
export const KEPT_DAYS = 3
const DAY_MS = 86_400_000

const folder = () => resolve(dataDir, 'exports')

/** Where an export lies until it is deleted. */
export function exportPath(jobId: string): string {
  return join(folder(), `${jobId}.zip`)
}

/** The bytes of an export, or null when it is gone. */
export async function exportSize(jobId: string): Promise<number | null> {
  return stat(exportPath(jobId)).then(
    ({ size }) => size,
    () => null
  )
}

/** Writes everything into one archive, and notes in the journal that it was done. */
export const exportJob: JobKind = {
  task: 'data.export',
  isExclusive: true,
  async run({ job, signal, report }) {
    report({ step: 'data_export.steps.count' })
    report({ step: 'data_export.steps.write', done: 0, total: await countRows() })
    const { rowsTotal, bytes } = await writeExport({
      path: exportPath(job.id),
      signal,
      onProgress: (done) => report({ done }),
    })
    await journalExport(job, 'made', job.createdById)
    return { rows: rowsTotal, bytes }
  },
}

/** That an export was made or downloaded: an act about everybody's data. */
export async function journalExport(
  job: Pick<Job, 'id' | 'storeId' | 'params'>,
  act: 'made' | 'downloaded',
  operatorId: string | null
): Promise<void> {
  const storeId = job.params.storeId
  if (typeof storeId !== 'string') return
  await transaction((sql) =>
    appendStoreEntry(sql, {
      storeId,
      kind: 'data.exported',
      operatorId,
      payload: { exportId: job.id, act },
    })
  )
}

/** Deletes exports that nobody needs any more, and what an interrupted one left behind. */
export async function deleteOldExports(): Promise<void> {
  const names = await readdir(folder()).catch(() => [])
  const oldest = clock.now().getTime() - KEPT_DAYS * DAY_MS
  for (const name of names) {
    const path = join(folder(), name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < oldest) await rm(path, { force: true })
  }
}
