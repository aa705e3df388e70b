import { existsSync } from 'node:fs'
import type { JobProgress } from '#core/jobs/job_kinds'
import { inArchiveThread } from '#app/backups/archive/archive_thread'
import type { Manifest } from '#app/backups/archive/manifest'
import { backupProblem, inWords } from '#app/backups/backup_problem'
import { stepOf } from '#app/backups/step_of'

export interface UnpackWish {
  file: string
  identities: string[]
  report?: (progress: JobProgress) => void
  signal?: AbortSignal
}

/** Decrypts a backup into a folder and checks every hash; what is wrong is said in words. */
export async function unpackBackup(
  { file, identities, report, signal }: UnpackWish,
  folder: string
): Promise<Manifest> {
  if (!existsSync(file)) throw backupProblem('file_missing', { place: file })
  return inArchiveThread(
    { kind: 'unpack', file, identities, folder },
    (progress) => report?.(stepOf(progress)),
    signal
  ).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw inWords(error)
  })
}
