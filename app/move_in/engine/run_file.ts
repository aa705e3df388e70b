import { setImmediate } from 'node:timers/promises'
import type { Sql } from '#core/sql'
import { openRows } from '#app/move_in/engine/open_rows'
import { noProgress, type Progress } from '#app/move_in/engine/progress'
import type { SourceRecord } from '#app/move_in/engine/record'
import { clearProblems } from '#app/move_in/engine/problem_store'
import { SeenKeys } from '#app/move_in/engine/seen_keys'
import type { ReadOutcome, Target, TargetRun } from '#app/move_in/engine/target'
import { type PendingRecord, writeBatch } from '#app/move_in/engine/write_batch'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { findSource } from '#app/move_in/sources/all_sources'
import { findTarget } from '#app/move_in/targets/all_targets'

/** Rows of a batch at first, and within what it may go as batches turn out quick or slow. */
const FIRST_BATCH_ROWS = 40
const BATCH_ROWS = { least: 15, most: 60 }
/** Few lengths of batches: every length has statements of its own, which stay prepared. */
const BATCH_STEP = 5
/** What a sale may have to wait for a batch, with room: the promise is 20 ms. */
const BATCH_MS = 12

export interface FileRun {
  file: MoveInFile
  isDryRun: boolean
  operatorId: string | null
  signal: AbortSignal
  /** Part of each batch's transaction; throws when another process has taken the work over. */
  fence?: (sql: Sql) => Promise<void>
  onProgress?: (progress: Progress) => void
}

export interface RunEnd {
  progress: Progress
  isComplete: boolean
}

/**
 * Imports a file, or only finds out what would happen, batch by batch. Every record is taken whole
 * or not at all; one with a problem is told and the next one follows. An import goes on where an
 * earlier run of it had got to, because that is written with each batch.
 */
export async function runFile(run: FileRun): Promise<RunEnd> {
  const { file, isDryRun, signal } = run
  const target = findTarget(file.kind)
  const settings: TargetRun = {
    fileId: file.id,
    storeId: file.storeId,
    operatorId: run.operatorId,
    source: file.source,
    options: file.options,
    isDryRun,
    seen: new SeenKeys(),
  }
  const context = await target.prepare(settings)
  const { lastChange } = file.progress
  let progress = file.progress.isDryRun ? { ...noProgress(isDryRun), lastChange } : file.progress
  if (progress.recordsDone === 0) await clearProblems(file.id)
  const alreadyDone = progress.recordsDone
  let batchRows = FIRST_BATCH_ROWS
  let batch: PendingRecord[] = []
  let rows = 0
  let index = 0
  const flush = async () => {
    const started = performance.now()
    progress = await writeBatch({ file, target, context, progress, batch, fence: run.fence })
    batchRows = nextBatchRows(batchRows, performance.now() - started)
    batch = []
    rows = 0
    run.onProgress?.(progress)
    // Lets sales that came in meanwhile go first.
    await setImmediate()
  }
  for await (const record of recordsOf(file)) {
    const read = readRecord(target, record, context)
    // What an earlier run has done is only read again, so that later duplicates of it are noticed.
    if (index++ < alreadyDone) {
      if (read.value !== null) target.skip?.(read.value, settings)
      continue
    }
    batch.push({ record, read })
    rows += record.rows.length
    if (rows >= batchRows) await flush()
    if (signal.aborted) return { progress, isComplete: false }
  }
  if (batch.length > 0) await flush()
  return target.writeRest
    ? writeRest(run, { target, context }, progress)
    : { progress, isComplete: true }
}

/** What is there and the file does not name, for targets that look at it. */
async function writeRest(
  { file, signal, fence }: FileRun,
  { target, context }: { target: Target; context: unknown },
  before: Progress
): Promise<RunEnd> {
  let progress = before
  while (progress.restAfter !== null) {
    if (signal.aborted) return { progress, isComplete: false }
    const restAfter = progress.restAfter ?? ''
    progress = await writeBatch({ file, target, context, progress, batch: [], restAfter, fence })
    await setImmediate()
  }
  return { progress, isComplete: true }
}

function recordsOf(file: MoveInFile): AsyncIterable<SourceRecord> {
  const source = findSource(file.source, file.kind)
  return source.assemble(() => openRows(file.filePath, file.options), file.options)
}

function readRecord(target: Target, record: SourceRecord, context: unknown): ReadOutcome<unknown> {
  const read = target.read(record, context)
  const damages = record.rows.flatMap(({ damage }) => damage ?? [])
  const problems = [...damages, ...(record.problems ?? []), ...read.problems]
  return problems.length === 0 ? read : { ...read, value: null, problems }
}

/** Batches shrink when one took too long, and grow again slowly. */
function nextBatchRows(rows: number, milliseconds: number): number {
  const half = Math.floor(rows / 2 / BATCH_STEP) * BATCH_STEP
  const wanted = milliseconds > BATCH_MS ? half : rows + BATCH_STEP
  return Math.min(BATCH_ROWS.most, Math.max(BATCH_ROWS.least, wanted))
}
