import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import logger from '@adonisjs/core/services/logger'
import { clock } from '#core/clock'
import type { JobProgress } from '#core/jobs/job_kinds'
import { JobProblem, type JobText } from '#core/jobs/job'
import { Meter } from '#app/backups/archive/digest_file'
import { backupProblem, inWords } from '#app/backups/backup_problem'
import { identitiesOf, readRecoveryKey } from '#app/backups/keys/recovery_key'
import { inScratchDatabase } from '#app/backups/proof/scratch_database'
import { checkFit } from '#app/backups/restore/check_fit'
import { checkLoaded, verifyLoaded } from '#app/backups/restore/check_loaded'
import { unpackBackup } from '#app/backups/restore/unpack_backup'
import { stepOf } from '#app/backups/step_of'
import type { BackupFile, BackupTarget, ProofMark } from '#app/backups/targets/backup_target'
import { noteProof } from '#app/backups/targets/file_rows'
import { openPlace } from '#app/backups/targets/open_place'
import { inWorkFolder } from '#app/backups/work_folder'

export interface ProofWish {
  target: BackupTarget
  file: BackupFile
  report?: (progress: JobProgress) => void
  signal?: AbortSignal
}

/**
 * Shows that a backup restores: fetches it from its target, decrypts it with the kept key, loads it
 * into a scratch database, counts and verifies, and throws it away. The outcome is kept.
 */
export async function proveBackup(wish: ProofWish): Promise<ProofMark> {
  const began = clock.now().getTime()
  const problem = await findProblem(wish)
  const seconds = Math.max(1, Math.round((clock.now().getTime() - began) / 1000))
  const mark = { seconds, problem }
  await noteProof(wish.file.id, mark)
  return mark
}

async function findProblem(wish: ProofWish): Promise<JobText | null> {
  try {
    await inWorkFolder((folder) => prove(wish, folder))
    return null
  } catch (thrown) {
    wish.signal?.throwIfAborted()
    const error = inWords(thrown)
    if (error instanceof JobProblem) return { key: error.key, values: error.values }
    logger.error(error, `The proof of ${wish.file.name} failed`)
    return { key: 'backups.problems.unexpected', values: { detail: (error as Error).message } }
  }
}

async function prove(wish: ProofWish, folder: string): Promise<void> {
  const { report, signal } = wish
  const identities = identitiesOf(await readRecoveryKey())
  if (identities.length === 0) throw backupProblem('key_unreadable')
  const file = await fetchFile(wish, folder)
  const manifest = await unpackBackup({ file, identities, report, signal }, folder)
  await checkFit(manifest)
  const tell = (step: string) => report?.(stepOf({ step }))
  tell('load')
  await inScratchDatabase(folder, async (database) => {
    await checkLoaded(database, manifest, tell, signal)
    tell('verify')
    const { journal, ledgers } = await verifyLoaded(database, signal)
    if (!journal.isGood) throw backupProblem('journal_broken', { detail: journal.complaint })
    if (!ledgers.isGood) throw backupProblem('ledgers_broken', { detail: ledgers.complaint })
  })
}

async function fetchFile(wish: ProofWish, folder: string): Promise<string> {
  const { target, file, report, signal } = wish
  const path = join(folder, 'fetched.age')
  const meter = new Meter((done) => report?.(stepOf({ step: 'fetch', done, total: file.bytes })))
  const source = await openPlace(target).open(file.name)
  await pipeline(source, meter, createWriteStream(path, { mode: 0o600 }), { signal })
  return path
}
