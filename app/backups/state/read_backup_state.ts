import { clock } from '#core/clock'
import type { JobText } from '#core/jobs/job'
import { listJobs } from '#core/jobs/job_store'
import { readRecoveryKey } from '#app/backups/keys/recovery_key'
import { intervalMs, isLate, readPlan, type BackupPlan } from '#app/backups/plan/backup_plan'
import type { BackupFile, BackupTarget } from '#app/backups/targets/backup_target'
import { listTriedFiles } from '#app/backups/targets/file_rows'
import { listTargets } from '#app/backups/targets/target_rows'

export type AlarmKind =
  'late' | 'failed' | 'failed_all' | 'proof_failed' | 'key_unconfirmed' | 'no_target'

export interface BackupAlarm {
  kind: AlarmKind
  /** Name of the target; null when all of them are meant. */
  target: string | null
  /** Why, where it is known. */
  problem: JobText | null
}

/** How the backups stand, for Today, the health page, the metrics and the mail. */
export interface BackupState {
  isPlanned: boolean
  intervalSeconds: number | null
  lastGoodAt: string | null
  /** Since the newest good backup on any target; null when there is none. */
  ageSeconds: number | null
  lastProvedAt: string | null
  proofSeconds: number | null
  alarms: BackupAlarm[]
}

/** Cheap enough for every page: three short reads. */
export async function readBackupState(): Promise<BackupState> {
  const [plan, targets, tried, key] = [
    await readPlan(),
    (await listTargets()).filter(({ isOn }) => isOn),
    await listTriedFiles(),
    await readRecoveryKey(),
  ]
  const lastGoodAt = latest(targets.map((target) => target.lastGoodAt))
  const proved = tried.filter(({ provedAt }) => provedAt !== null)
  const lastProvedAt = latest(proved.map(({ provedAt }) => provedAt))
  const lastProved = proved.find(({ provedAt }) => provedAt === lastProvedAt)
  const alarms = targets.flatMap((target) => alarmsOf(target, plan, tried))
  if (targets.length > 0 && key && key.confirmedAt === null) {
    alarms.push({ kind: 'key_unconfirmed', target: null, problem: null })
  }
  if (plan && targets.length === 0) alarms.push({ kind: 'no_target', target: null, problem: null })
  const failure = targets.length > 0 ? await lastFailure() : null
  if (failure && !alarms.some(({ kind }) => kind === 'failed')) {
    alarms.unshift({ kind: 'failed_all', target: null, problem: failure })
  }
  return {
    isPlanned: plan !== null && targets.length > 0,
    intervalSeconds: plan ? intervalMs(plan) / 1000 : null,
    lastGoodAt,
    ageSeconds: lastGoodAt
      ? Math.max(0, Math.round((clock.now().getTime() - Date.parse(lastGoodAt)) / 1000))
      : null,
    lastProvedAt,
    proofSeconds: lastProved?.proof?.seconds ?? null,
    alarms,
  }
}

function alarmsOf(target: BackupTarget, plan: BackupPlan | null, tried: BackupFile[]) {
  const alarms: BackupAlarm[] = []
  const last = tried.find(({ targetId }) => targetId === target.id)
  const about = { target: target.name }
  if (target.problem) alarms.push({ kind: 'failed', ...about, problem: target.problem })
  if (plan && isLate(plan, target)) alarms.push({ kind: 'late', ...about, problem: null })
  if (last?.proof?.problem) {
    alarms.push({ kind: 'proof_failed', ...about, problem: last.proof.problem })
  }
  return alarms
}

/** Why the last backup came to nothing before it reached any target. */
async function lastFailure(): Promise<JobText | null> {
  const [last] = await listJobs('backups.take', 1)
  return last?.state === 'failed' ? last.problem : null
}

function latest(instants: (string | null)[]): string | null {
  return (
    instants
      .filter((instant) => instant !== null)
      .sort()
      .at(-1) ?? null
  )
}
