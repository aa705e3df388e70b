import { clock, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { type Job, jobOf, type JobRow, type JobState, type JobText } from '#core/jobs/job'
import { jobKind } from '#core/jobs/job_kinds'
import type { JobProgress } from '#core/jobs/job_kinds'
import { read, type Sql, type SqlValue, transaction } from '#core/sql'

const COLUMNS =
  'id, kind, state, store_id, created_by_id, params, step, done, total, kept, result, problem, created_at, finished_at'

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
      `insert into jobs (id, kind, state, exclusive_key, store_id, created_by_id, params, done,
                         is_cancel_wanted, created_at, heard_at)
       values (?, ?, 'running', ?, ?, ?, ?, 0, 0, ?, ?)`,
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

/** Writes progress and a sign of life; answers whether a person has asked to stop. */
export async function writeProgress(id: string, progress: JobProgress): Promise<boolean> {
  const changes: [string, SqlValue][] = [['heard_at', nowForDatabase()]]
  if (progress.step !== undefined) changes.push(['step', progress.step])
  if (progress.done !== undefined) changes.push(['done', progress.done])
  if (progress.total !== undefined) changes.push(['total', progress.total])
  return transaction(async (sql) => {
    await sql.run(
      `update jobs set ${changes.map(([name]) => `${name} = ?`).join(', ')} where id = ?`,
      [...changes.map(([, value]) => value), id]
    )
    const [row] = await sql.all<{ is_cancel_wanted: number }>(
      'select is_cancel_wanted from jobs where id = ?',
      [id]
    )
    return Number(row?.is_cancel_wanted) === 1
  })
}

/** In the transaction it is given, or in one of its own. */
export async function writeKept(id: string, kept: unknown, sql?: Sql): Promise<void> {
  const write = (open: Sql) =>
    open.run('update jobs set kept = ?, heard_at = ? where id = ?', [
      JSON.stringify(kept),
      nowForDatabase(),
      id,
    ])
  await (sql ? write(sql) : transaction(write))
}

export async function writeEnd(
  id: string,
  end: { state: JobState; result?: Record<string, unknown>; problem?: JobText }
): Promise<void> {
  const now = nowForDatabase()
  await transaction((sql) =>
    sql.run(
      `update jobs set state = ?, exclusive_key = null, result = ?, problem = ?, heard_at = ?, finished_at = ?
        where id = ? and state = 'running'`,
      [
        end.state,
        end.result ? JSON.stringify(end.result) : null,
        end.problem ? JSON.stringify(end.problem) : null,
        now,
        now,
        id,
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

/** Jobs said to be running of which nobody has heard for so long. */
export async function silentJobs(silentMs: number): Promise<Job[]> {
  const before = toDatabaseTime(new Date(clock.now().getTime() - silentMs))
  const rows = await read<JobRow>(
    `select ${COLUMNS} from jobs where state = 'running' and heard_at <= ? order by created_at`,
    [before]
  )
  return rows.map(jobOf)
}

/** Takes a silent job over for this process, unless another one was faster. */
export async function takeOver(job: Job, silentMs: number): Promise<boolean> {
  const before = toDatabaseTime(new Date(clock.now().getTime() - silentMs))
  const { changes } = await transaction((sql) =>
    sql.run(`update jobs set heard_at = ? where id = ? and state = 'running' and heard_at <= ?`, [
      nowForDatabase(),
      job.id,
      before,
    ])
  )
  return changes === 1
}
