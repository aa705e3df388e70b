import type { JobProgress } from '#core/jobs/job_kinds'
import { JobProblem, type JobText } from '#core/jobs/job'
import { backupProblem } from '#app/backups/backup_problem'
import { proveBackup } from '#app/backups/proof/prove_backup'
import { readShop } from '#app/backups/take/read_shop'
import type { BackupFile, BackupTarget } from '#app/backups/targets/backup_target'
import { openPlace } from '#app/backups/targets/open_place'
import { refreshFiles } from '#app/backups/targets/refresh_files'
import { listTargets, noteAttempt } from '#app/backups/targets/target_rows'

export interface ProofOfTarget {
  target: string
  file: string | null
  seconds: number
  problem: JobText | null
}

/** Proves the newest backup of every target that is turned on. */
export async function proveTargets(wish: {
  report?: (progress: JobProgress) => void
  signal?: AbortSignal
}): Promise<ProofOfTarget[]> {
  const targets = (await listTargets()).filter(({ isOn }) => isOn)
  if (targets.length === 0) throw backupProblem('no_target')
  const proofs: ProofOfTarget[] = []
  for (const target of targets) {
    const found = await findNewest(target)
    if (!('name' in found)) {
      proofs.push({ target: target.name, file: null, seconds: 0, problem: found })
      continue
    }
    const mark = await proveBackup({ ...wish, target, file: found })
    proofs.push({ target: target.name, file: found.name, ...mark })
  }
  return proofs
}

async function findNewest(target: BackupTarget): Promise<BackupFile | JobText> {
  const shop = await readShop()
  if (!shop) throw backupProblem('no_shop')
  try {
    const [newest] = await refreshFiles(target, openPlace(target), shop.key)
    if (newest) return newest
    return { key: 'backups.problems.no_backup', values: { place: target.name } }
  } catch (error) {
    if (!(error instanceof JobProblem)) throw error
    const problem = { key: error.key, values: error.values }
    await noteAttempt(target.id, { problem })
    return problem
  }
}
