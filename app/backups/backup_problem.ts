import { JobProblem } from '#core/jobs/job'
import { ArchiveProblem, isDiskFull } from '#app/backups/archive/archive_problem'

/**
 * An expected end of a backup, proof or restore, in words: `backups.problems.<reason>`. A job shows
 * it, a command prints it.
 */
export function backupProblem(
  reason: string,
  values: Record<string, string | number> = {}
): JobProblem {
  return new JobProblem(`backups.problems.${reason}`, values)
}

/** Words for what an archive's thread or a target answered; the unexpected stays what it is. */
export function inWords(error: unknown): unknown {
  if (error instanceof ArchiveProblem) return backupProblem(error.reason, { detail: error.detail })
  return isDiskFull(error) ? backupProblem('no_space_here') : error
}
