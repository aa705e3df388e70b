import type { JobProgress } from '#core/jobs/job_kinds'

export interface BackupProgress {
  /** A word at `backups.steps`. */
  step: string
  done?: number
  total?: number
}

const KILOBYTE = 1000

/** Progress as people read it, in kilobytes: single bytes would only flicker. */
export function stepOf({ step, done, total }: BackupProgress): JobProgress {
  return {
    step: `backups.steps.${step}`,
    done: Math.floor((done ?? 0) / KILOBYTE),
    total: total === undefined ? null : Math.ceil(total / KILOBYTE),
  }
}
