import type { JobState } from '#core/jobs/job'

/** An export in the list of its page. */
export interface ShownExport {
  id: string
  createdAt: string
  state: JobState
  rows: number
  /** Null when it is deleted. */
  bytes: number | null
}
