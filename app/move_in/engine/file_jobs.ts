import type { Job } from '#core/jobs/job'
import type { JobContext, JobKind } from '#core/jobs/job_kinds'
import { type Sql, transaction } from '#core/sql'
import { nowForDatabase } from '#core/clock'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Progress } from '#app/move_in/engine/progress'
import { runFile } from '#app/move_in/engine/run_file'
import { countChanges, undoFile } from '#app/move_in/engine/undo_file'
import { MoveInFile, type MoveInFileState } from '#app/move_in/move_in_file'

const task = 'items.import'

/** Finds out what an import would do. Begun anew when it was cut off. */
export const checkJob: JobKind = {
  task,
  isExclusive: true,
  async run(context) {
    const file = await fileOf(context.job)
    const { isComplete } = await run(file, true, context)
    if (isComplete) await transaction((sql) => writeState(sql, file, 'checked'))
    return {}
  },
}

/** Imports a file; taken up again where it was when the process went away. */
export const importJob: JobKind = {
  task,
  isExclusive: true,
  isResumed: true,
  async run(context) {
    const file = await fileOf(context.job)
    const { progress, isComplete } = await run(file, false, context)
    // An orderly stop of the server is no end: the next start goes on.
    if (!isComplete && !context.isCancelled()) return {}
    await transaction(async (sql) => {
      await context.keep(null, sql)
      await writeState(sql, file, isComplete ? 'imported' : 'stopped')
      await journalImport(sql, file, context.job, progress)
    })
    return {}
  },
}

/** Takes an import back. */
export const undoJob: JobKind = {
  task,
  isExclusive: true,
  isResumed: true,
  async run({ job, report, signal }) {
    const file = await fileOf(job)
    report({ step: 'move_in.steps.undo', total: await countChanges(file.id) })
    const { undone, kept, isComplete } = await undoFile(file, {
      operatorId: job.createdById,
      startedAt: job.createdAt,
      signal,
      onProgress: (done) => report({ done }),
    })
    if (!isComplete) return { undone, kept }
    await transaction(async (sql) => {
      await writeState(sql, file, 'undone')
      await appendStoreEntry(sql, {
        storeId: file.storeId,
        kind: 'data.move_in_undone',
        operatorId: job.createdById,
        payload: { fileId: file.id, kind: file.kind, undone, kept },
      })
    })
    return { undone, kept }
  },
}

function run(file: MoveInFile, isDryRun: boolean, { job, keep, report, signal }: JobContext) {
  report({
    step: isDryRun ? 'move_in.steps.check' : 'move_in.steps.import',
    done: 0,
    total: file.rowsTotal,
  })
  return runFile({
    file,
    isDryRun,
    operatorId: job.createdById,
    signal,
    fence: (sql) => keep(null, sql),
    onProgress: ({ rowsDone }) => report({ done: rowsDone }),
  })
}

function fileOf(job: Job): Promise<MoveInFile> {
  return MoveInFile.findOrFail(String(job.params.fileId))
}

async function writeState(sql: Sql, file: MoveInFile, state: MoveInFileState): Promise<void> {
  await sql.run('update move_in_files set state = ?, updated_at = ? where id = ?', [
    state,
    nowForDatabase(),
    file.id,
  ])
}

async function journalImport(
  sql: Sql,
  file: MoveInFile,
  job: Job,
  { created, updated, failed }: Progress
): Promise<void> {
  if (created + updated === 0) return
  await appendStoreEntry(sql, {
    storeId: file.storeId,
    kind: 'data.moved_in',
    operatorId: job.createdById,
    payload: {
      fileId: file.id,
      source: file.source,
      kind: file.kind,
      created,
      updated,
      failed,
      rows: file.rowsTotal,
    },
  })
}
