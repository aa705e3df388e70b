import { fromDatabaseTime } from '#core/clock'

/** `running → done`, or `failed`, `cancelled`, and `interrupted` when the process went away. */
export type JobState = 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted'

/** What a person is told: a translation key and the values of its text. */
export interface JobText {
  key: string
  values: Record<string, string | number>
}

/** Long work that goes on after its request: an import, a backup, a rehearsal. */
export interface Job {
  id: string
  /** `<domain>.<verb>`, as registered by `onJob`. */
  kind: string
  state: JobState
  /** How often a process has taken it over; who has an older one writes nothing any more. */
  turn: number
  storeId: string | null
  createdById: string | null
  params: Record<string, unknown>
  /** Translation key of what is being done now. */
  step: string | null
  done: number
  /** Null while nobody knows how much there is. */
  total: number | null
  kept: unknown
  result: Record<string, unknown> | null
  problem: JobText | null
  createdAt: string
  finishedAt: string | null
}

export interface JobRow {
  id: string
  kind: string
  state: JobState
  turn: number
  store_id: string | null
  created_by_id: string | null
  params: string
  step: string | null
  done: number
  total: number | null
  kept: string | null
  result: string | null
  problem: string | null
  created_at: string
  finished_at: string | null
}

export function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    turn: Number(row.turn),
    storeId: row.store_id,
    createdById: row.created_by_id,
    params: JSON.parse(row.params) as Record<string, unknown>,
    step: row.step,
    done: Number(row.done),
    total: row.total === null ? null : Number(row.total),
    kept: row.kept === null ? null : (JSON.parse(row.kept) as unknown),
    result: row.result === null ? null : (JSON.parse(row.result) as Record<string, unknown>),
    problem: row.problem === null ? null : (JSON.parse(row.problem) as JobText),
    createdAt: fromDatabaseTime(row.created_at),
    finishedAt: row.finished_at === null ? null : fromDatabaseTime(row.finished_at),
  }
}

/** An expected end of a job: the reader is told why and what to do. */
export class JobProblem extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, string | number> = {}
  ) {
    super(key)
  }
}

/** Another process has taken the job over, because nobody had heard of this one for too long. */
export class JobLost extends Error {
  override name = 'JobLost'
}
