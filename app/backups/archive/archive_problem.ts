/** Why an archive could not be made or read; each has words at `backups.problems.<reason>`. */
export const ARCHIVE_PROBLEMS = [
  'wrong_key',
  'not_a_backup',
  'damaged',
  'unknown_format',
  'no_space_here',
  'dump_program_missing',
  'dump_failed',
  'snapshot_failed',
  'cancelled',
] as const

export type ArchiveProblemReason = (typeof ARCHIVE_PROBLEMS)[number]

/** An expected end of the work on an archive; it crosses from the worker thread by its reason. */
export class ArchiveProblem extends Error {
  constructor(
    readonly reason: ArchiveProblemReason,
    readonly detail = ''
  ) {
    super(`${reason} ${detail}`.trim())
  }
}

/** What the disk says when it is full or may not grow further. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])

export function isDiskFull(error: unknown): boolean {
  return FULL.has((error as { code?: string }).code ?? '')
}
