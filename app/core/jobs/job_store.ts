import { clock, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { type Job, JobLost, jobOf, type JobRow, type JobState, type JobText } from '#core/jobs/job'
import { jobKind } from '#core/jobs/job_kinds'
import type { JobProgress } from '#core/jobs/job_kinds'
import { read, type Sql, type SqlValue, transaction } from '#core/sql'

const COLUMNS =
  'id, kind, state, turn, store_id, created_by_id, params, step, done, total, kept, result, problem, created_at, finished_at'

export interface NewJob {
  kind: string
  params?: Record<string, unknown>
  storeId?: string | null
  createdById?: string | null
}

/** Null when the kind runs alone and another one is under way. */
export async function insertJob(job: NewJob): Promise<Job | null> {
  const id = newId()
  const now = nowForDatabase()
  const exclusiveKey = jobKind(job.kind).isExclusive ? job.kind : null
  const isInserted = await transaction(async (sql) => {
    if (exclusiveKey !== null) {
      const others = await sql.all('select id from jobs where exclusive_key = ?', [exclusiveKey])
      if (others.length > 0) return false
    }
    await sql.run(
      `insert into jobs (id, kind, state, turn, exclusive_key, store_id, created_by_id, params,
                         done, is_cancel_wanted, created_at, heard_at)
       values (?, ?, 'running', 0, ?, ?, ?, ?, 0, 0, ?, ?)`,
      [
        id,
        job.kind,
        exclusiveKey,
        job.storeId ?? null,
        job.createdById ?? null,
        JSON.stringify(job.params ?? {}),
        now,
        now,
      ]
    )
    return true
  }).catch((error: unknown) => {
    // Two processes looked at the same moment; the unique key let one of them through.
    if (exclusiveKey !== null && isDuplicate(error)) return false
    throw error
  })
  return isInserted ? findJob(id) : null
}

function isDuplicate(error: unknown): boolean {
  const { code = '' } = error as { code?: string }
  return code === 'ER_DUP_ENTRY' || code.startsWith('SQLITE_CONSTRAINT')
}

export async function findJob(id: string): Promise<Job | null> {
  const [row] = await read<JobRow>(`select ${COLUMNS} from jobs where id = ?`, [id])
  return row ? jobOf(row) : null
}

/** The newest jobs of a kind, newest first. */
export async function listJobs(kind: string, limit: number): Promise<Job[]> {
  const rows = await read<JobRow>(
    `select ${COLUMNS} from jobs where kind = ? order by created_at desc, id desc limit ?`,
    [kind, limit]
  )
  return rows.map(jobOf)
}

/** A job as one process runs it. */
export type Run = Pick<Job, 'id' | 'turn'>

const IS_MINE = `id = ? and turn = ? and state = 'running'`

/** Writes progress and a sign of life; answers whether a person has asked to stop. */
export async function writeProgress(run: Run, progress: JobProgress): Promise<boolean> {
  const changes: [string, SqlValue][] = [['heard_at', nowForDatabase()]]
  if (progress.step !== undefined) changes.push(['step', progress.step])
  if (progress.done !== undefined) changes.push(['done', progress.done])
  if (progress.total !== undefined) changes.push(['total', progress.total])
  return transaction(async (sql) => {
    const { changes: changed } = await sql.run(
      `update jobs set ${changes.map(([name]) => `${name} = ?`).join(', ')} where ${IS_MINE}`,
      [...changes.map(([, value]) => value), run.id, run.turn]
    )
    if (changed === 0) throw new JobLost()
    const [row] = await sql.all<{ is_cancel_wanted: number }>(
      'select is_cancel_wanted from jobs where id = ?',
      [run.id]
    )
    return Number(row?.is_cancel_wanted) === 1
  })
}

/** In the transaction it is given, which a lost job undoes, or in one of its own. */
export async function writeKept(run: Run, kept: unknown, sql?: Sql): Promise<void> {
  const write = async (open: Sql) => {
    const { changes } = await open.run(`update jobs set kept = ?, heard_at = ? where ${IS_MINE}`, [
      JSON.stringify(kept),
      nowForDatabase(),
      run.id,
      run.turn,
    ])
    if (changes === 0) throw new JobLost()
  }
  await (sql ? write(sql) : transaction(write))
}

/** Leaves a job alone that is over, or another process's by now. */
export async function writeEnd(
  run: Run,
  end: { state: JobState; result?: Record<string, unknown>; problem?: JobText }
): Promise<void> {
  const now = nowForDatabase()
  await transaction((sql) =>
    sql.run(
      `update jobs set state = ?, exclusive_key = null, result = ?, problem = ?, heard_at = ?, finished_at = ?
        where ${IS_MINE}`,
      [
        end.state,
        end.result ? JSON.stringify(end.result) : null,
        end.problem ? JSON.stringify(end.problem) : null,
        now,
        now,
        run.id,
        run.turn,
      ]
    )
  )
}

/** Asks the process that runs it, whichever it is, to stop. */
export async function wantCancel(id: string): Promise<void> {
  await transaction((sql) =>
    sql.run(`update jobs set is_cancel_wanted = 1 where id = ? and state = 'running'`, [id])
  )
}

/** Not heard of for so long; or heard of later than now, by a clock that was set back since. */
const IS_SILENT = '(heard_at <= ? or heard_at > ?)'

function silence(silentMs: number): string[] {
  const now = clock.now().getTime()
  return [now - silentMs, now + silentMs].map((time) => toDatabaseTime(new Date(time)))
}

/** Jobs said to be running of which nobody has heard for so long. */
export async function silentJobs(silentMs: number): Promise<Job[]> {
  const rows = await read<JobRow>(
    `select ${COLUMNS} from jobs where state = 'running' and ${IS_SILENT} order by created_at`,
    silence(silentMs)
  )
  return rows.map(jobOf)
}

/** Takes a silent job over for this process; null when another one was faster. */
export async function takeOver(job: Job, silentMs: number): Promise<Job | null> {
  const turn = job.turn + 1
  const { changes } = await transaction((sql) =>
    sql.run(`update jobs set turn = ?, heard_at = ? where ${IS_MINE} and ${IS_SILENT}`, [
      turn,
      nowForDatabase(),
      job.id,
      job.turn,
      ...silence(silentMs),
    ])
  )
  return changes === 1 ? { ...job, turn } : null
}
