import { startJob } from '#core/jobs/job_runner'
import { findJob } from '#core/jobs/job_store'
import type { Job } from '#core/jobs/job'
import { fail, type Result, succeed } from '#core/result'
import { read, transaction } from '#core/sql'
import { missingColumns } from '#app/move_in/engine/missing_columns'
import { noProgress } from '#app/move_in/engine/progress'
import { findSource } from '#app/move_in/sources/all_sources'
import { findTarget } from '#app/move_in/targets/all_targets'
import { loadGrants } from '#app/users/load_grants'
import { answerPermission } from '#app/users/permissions'
import type { Task } from '#app/users/tasks'
import type { MoveInFile, MoveInFileState } from '#app/move_in/move_in_file'

export type FileWork = 'check' | 'import' | 'undo'

/** What may be done with a file in which state. */
export const WORK_OF: Record<MoveInFileState, readonly FileWork[]> = {
  ready: ['check', 'import'],
  checked: ['check', 'import'],
  stopped: ['import', 'undo'],
  imported: ['undo'],
  undone: ['check', 'import'],
}

export type WorkRefused =
  | { reason: 'under_way' }
  | { reason: 'not_now' }
  | { reason: 'check_first' }
  | { reason: 'faults' }
  | { reason: 'not_permitted' }
  | { reason: 'columns'; key: string; columns: string }

/**
 * Starts checking, importing or undoing a file, in the background. `leavesFaultsOut` is what a person
 * says who has seen the rows with a problem.
 */
export async function startWork(
  file: MoveInFile,
  work: FileWork,
  operatorId: string | null,
  { leavesFaultsOut = false } = {}
): Promise<Result<Job, WorkRefused>> {
  if (!WORK_OF[file.state].includes(work)) return fail({ reason: 'not_now' })
  const { isCheckedFirst, task } = findTarget(file.kind)
  if (task && !(await mayDo(task, file.storeId, operatorId)))
    return fail({ reason: 'not_permitted' })
  if (isCheckedFirst && work === 'import' && file.state !== 'stopped') {
    if (file.state !== 'checked') return fail({ reason: 'check_first' })
    if (file.progress.failed > 0 && !leavesFaultsOut) return fail({ reason: 'faults' })
  }
  const earlier = file.jobId === null ? null : await findJob(file.jobId)
  if (earlier?.state === 'running') return fail({ reason: 'under_way' })
  if (work !== 'undo') {
    const refusal = checkColumns(file) ?? (await checkStores(file, operatorId))
    if (refusal) return fail({ reason: 'columns', ...refusal })
    if (file.state !== 'stopped') await beginAnew(file)
  }
  const job = await startJob({
    kind: `move_in.${work}`,
    params: { fileId: file.id },
    storeId: file.storeId,
    createdById: operatorId,
  })
  if (!job) return fail({ reason: 'under_way' })
  await transaction((sql) =>
    sql.run('update move_in_files set job_id = ? where id = ?', [job.id, file.id])
  )
  return succeed(job)
}

function checkColumns({ source, kind, options }: MoveInFile) {
  const missing = missingColumns(findSource(source, kind), options)
  if (missing.length > 0)
    return { key: 'move_in.errors.missing_columns', columns: missing.join(', ') }
  const key = findTarget(kind).checkColumns(options.columns, options)
  return key === null ? null : { key, columns: '' }
}

/** Stock and prices come to those stores only in which the person may import. */
async function checkStores({ options }: MoveInFile, operatorId: string | null) {
  if (operatorId === null) return null
  const grants = await loadGrants(operatorId)
  const refused = Object.entries(options.stores).filter(
    ([, storeId]) =>
      storeId !== null && !answerPermission(grants, { task: 'items.import', storeId }).isAllowed
  )
  const columns = refused.map(([name]) => name).join(', ')
  return columns === '' ? null : { key: 'move_in.errors.store_not_permitted', columns }
}

async function mayDo(task: Task, storeId: string, operatorId: string | null): Promise<boolean> {
  if (operatorId === null) return true
  return answerPermission(await loadGrants(operatorId), { task, storeId }).isAllowed
}

/** An import begins at the first row; its changes are numbered on after those of an undone one. */
async function beginAnew(file: MoveInFile): Promise<void> {
  const [row] = await read<{ last: number | null }>(
    'select max(sequence) as last from move_in_changes where file_id = ?',
    [file.id]
  )
  const progress = { ...noProgress(true), lastChange: Number(row?.last ?? 0) }
  await file.merge({ progress, state: 'ready' }).save()
}
