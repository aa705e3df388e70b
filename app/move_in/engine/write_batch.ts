import { nowForDatabase } from '#core/clock'
import { type Sql, transaction } from '#core/sql'
import { ChangeLog } from '#app/move_in/engine/change_log'
import { insertProblems } from '#app/move_in/engine/problem_store'
import { afterBatch, type BatchSums, type Progress } from '#app/move_in/engine/progress'
import type { SourceRecord } from '#app/move_in/engine/record'
import { LEFT_OUT_WITH_ROW, type RowProblem, rowProblem } from '#app/move_in/engine/row_problem'
import {
  addTallies,
  type BatchEntry,
  type BatchOutcome,
  emptyOutcome,
  type ReadOutcome,
  type Tallies,
  type Target,
} from '#app/move_in/engine/target'
import type { MoveInFile } from '#app/move_in/move_in_file'

export interface PendingRecord {
  record: SourceRecord
  read: ReadOutcome<unknown>
}

export interface Batch {
  file: MoveInFile
  target: Target
  context: unknown
  progress: Progress
  batch: PendingRecord[]
  /** After the last record: from where on the rest is looked at. */
  restAfter?: string
  fence?: (sql: Sql) => Promise<void>
}

/** Ends the transaction of a dry run: everything is rolled back but what it came to. */
class DryRunOver extends Error {
  constructor(readonly sums: BatchSums & { problems: RowProblem[] }) {
    super('The batch of a dry run is rolled back')
  }
}

/**
 * Writes a batch with its changes, problems and the file's progress in one transaction: a process
 * that is killed has done a batch whole or not at all, and knows which.
 */
export async function writeBatch(batch: Batch): Promise<Progress> {
  const { file, target, context, progress, fence } = batch
  const changes = new ChangeLog()
  if (!progress.isDryRun) {
    const after = await transaction(async (sql) => {
      changes.clear()
      await fence?.(sql)
      const sums = await writeRecords(sql, batch, changes)
      return writeProgress(sql, file, progress, sums)
    })
    target.settle?.(context, true)
    return after
  }
  const sums = await tryOut(batch, changes)
  target.settle?.(context, false)
  return transaction((sql) => writeProgress(sql, file, progress, sums))
}

async function tryOut(batch: Batch, changes: ChangeLog) {
  try {
    return await transaction(async (sql) => {
      changes.clear()
      throw new DryRunOver(await writeRecords(sql, batch, changes))
    })
  } catch (error) {
    if (error instanceof DryRunOver) return error.sums
    throw error
  }
}

async function writeRecords(
  sql: Sql,
  { file, target, context, progress, batch, restAfter }: Batch,
  changes: ChangeLog
): Promise<BatchSums & { problems: RowProblem[] }> {
  const rest =
    restAfter === undefined ? null : await target.writeRest!(sql, restAfter, { context, changes })
  const entries: BatchEntry<unknown>[] = batch.flatMap(({ record, read }) =>
    read.value === null ? [] : [{ record, value: read.value }]
  )
  const outcome: BatchOutcome =
    entries.length > 0
      ? await target.writeBatch(sql, entries, { context, changes })
      : (rest?.outcome ?? emptyOutcome())
  const lastChange = await changes.write(sql, file.id, progress.lastChange)
  const failed = failedRecords(batch, outcome.problems)
  const sourceTallies: Tallies = {}
  for (const { read } of batch) addTallies(sourceTallies, read.tallies)
  return {
    outcome,
    problems: failed.flatMap(({ record, problems }) => allRows(record, problems)),
    records: batch.length,
    rows: batch.reduce((sum, { record }) => sum + record.rows.length, 0),
    failed: failed.length,
    rowsFailed: failed.reduce((sum, { record }) => sum + record.rows.length, 0),
    sourceTallies,
    lastChange,
    restAfter: rest?.after,
  }
}

function failedRecords(batch: PendingRecord[], later: RowProblem[]) {
  return batch.flatMap(({ record, read }) => {
    const numbers = new Set(record.rows.map(({ number }) => number))
    const problems =
      read.value === null
        ? read.problems
        : later.filter(({ row }) => row === record.row || numbers.has(row))
    return problems.length > 0 ? [{ record, problems }] : []
  })
}

/** Every row of a record that is left out is told, so that the report has it to be mended. */
function allRows(record: SourceRecord, problems: RowProblem[]): RowProblem[] {
  const told = new Set(problems.map(({ row }) => row))
  const detail = problems[0]!.row
  const others = record.rows.flatMap(({ number }) =>
    told.has(number) ? [] : [rowProblem(number, LEFT_OUT_WITH_ROW, { detail })]
  )
  return [...problems, ...others]
}

async function writeProgress(
  sql: Sql,
  file: MoveInFile,
  before: Progress,
  sums: BatchSums & { problems: RowProblem[] }
): Promise<Progress> {
  const after = afterBatch(before, sums)
  await insertProblems(sql, file.id, sums.problems)
  await sql.run('update move_in_files set progress = ?, updated_at = ? where id = ?', [
    JSON.stringify(after),
    nowForDatabase(),
    file.id,
  ])
  return after
}
