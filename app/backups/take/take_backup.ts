import type { JobProgress } from '#core/jobs/job_kinds'
import type { JobText } from '#core/jobs/job'
import { backupProblem } from '#app/backups/backup_problem'
import { stepOf } from '#app/backups/step_of'
import { packShop } from '#app/backups/take/pack_shop'
import { storeOnTarget } from '#app/backups/take/store_on_target'
import { folderPlace } from '#app/backups/targets/folder_place'
import { listTargets } from '#app/backups/targets/target_rows'
import { inWorkFolder } from '#app/backups/work_folder'

export interface BackupWish {
  /** A folder that gets a copy besides the targets, before an upgrade for instance. */
  into?: string
  report?: (progress: JobProgress) => void
  signal?: AbortSignal
}

export interface TakenBackup {
  name: string
  takenAt: string
  bytes: number
  acceptanceSequence: number
  /** The copy in the folder that was asked for. */
  path: string | null
  /** Names of the targets that have it. */
  stored: string[]
  failed: { target: string; problem: JobText }[]
}

/**
 * Takes an encrypted backup of the whole shop while it sells, brings it to every target that is
 * turned on, and rotates these. Throws a `JobProblem` when no place at all has got it.
 */
export async function takeBackup({ into, report, signal }: BackupWish): Promise<TakenBackup> {
  const targets = (await listTargets()).filter(({ isOn }) => isOn)
  if (targets.length === 0 && into === undefined) throw backupProblem('no_target')
  return inWorkFolder(async (folder) => {
    const packed = await packShop(folder, (progress) => report?.(stepOf(progress)), signal)
    const stored: string[] = []
    const failed: TakenBackup['failed'] = []
    const tell = (done: number) => report?.(stepOf({ step: 'store', done, total: packed.bytes }))
    if (into !== undefined) await folderPlace(into).put(packed.path, packed.name, tell, signal)
    for (const target of targets) {
      const problem = await storeOnTarget(packed, target, tell, signal)
      if (problem) failed.push({ target: target.name, problem })
      else stored.push(target.name)
    }
    const [first] = failed
    if (first && stored.length === 0 && into === undefined) {
      throw backupProblem(first.problem.key.replace('backups.problems.', ''), first.problem.values)
    }
    return {
      name: packed.name,
      takenAt: packed.takenAt,
      bytes: packed.bytes,
      acceptanceSequence: packed.manifest.acceptanceSequence,
      path: into === undefined ? null : `${into}/${packed.name}`,
      stored,
      failed,
    }
  })
}
