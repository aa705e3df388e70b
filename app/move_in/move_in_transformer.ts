import type { I18n } from '@adonisjs/i18n'
import { findJob } from '#core/jobs/job_store'
import { type ShownJob, showJob } from '#app/users/job_transformer'
import type { AddFailure } from '#app/move_in/add_file'
import { missingColumns } from '#app/move_in/engine/missing_columns'
import { listProblems } from '#app/move_in/engine/problem_store'
import type { Progress } from '#app/move_in/engine/progress'
import type { RowProblem } from '#app/move_in/engine/row_problem'
import { type FileWork, WORK_OF } from '#app/move_in/engine/start_work'
import { type KeptChange, listKept } from '#app/move_in/engine/undo_file'
import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import type { MoveInFile, MoveInFileState } from '#app/move_in/move_in_file'
import { findSource, listFormats } from '#app/move_in/sources/all_sources'
import { findTarget } from '#app/move_in/targets/all_targets'

const SHOWN_PROBLEMS = 50
const SHOWN_KEPT = 100

export interface ShownProblem {
  row: number
  column: string | null
  text: string
}

export interface ShownMoveInFile {
  id: string
  moveInId: string
  fileName: string
  source: MoveInSource
  kind: MoveInKind
  state: MoveInFileState
  /** What may be done with it now. */
  works: readonly FileWork[]
  rowsTotal: number
  preview: string[][]
  encoding: string
  delimiter: string
  options: Pick<
    MoveInFile['options'],
    | 'headers'
    | 'columns'
    | 'decimalSeparator'
    | 'dateOrder'
    | 'pricesIncludeTax'
    | 'taxCategoryId'
    | 'priceScope'
    | 'stores'
    | 'taxNames'
    | 'priceList'
  >
  /** Fields that a column may mean. */
  fields: string[]
  formats: { source: MoveInSource; kind: MoveInKind }[]
  /** Columns that a file of this format has and this one lacks. */
  missingColumns: string[]
  progress: Omit<Progress, 'tallies' | 'lastChange' | 'restAfter'>
  problems: ShownProblem[]
  kept: KeptChange[]
  /** Nothing is imported that was not checked, nor with faults unless a person leaves them out. */
  isCheckedFirst: boolean
  job: ShownJob | null
}

/** A file as its page shows it, with the reasons in the reader's words. */
export async function transformFile(file: MoveInFile, i18n: I18n): Promise<ShownMoveInFile> {
  const { shape, ...options } = file.options
  const { tallies: _, lastChange: __, restAfter: ___, ...progress } = file.progress
  const job = file.jobId === null ? null : await findJob(file.jobId)
  const problems = await listProblems(file.id, { after: 0, limit: SHOWN_PROBLEMS })
  return {
    id: file.id,
    moveInId: file.moveInId,
    fileName: file.fileName,
    source: file.source,
    kind: file.kind,
    state: file.state,
    works: WORK_OF[file.state],
    rowsTotal: file.rowsTotal,
    preview: file.preview,
    encoding: shape.encoding,
    delimiter: shape.delimiter,
    options,
    fields: findTarget(file.kind).fields.map(({ key }) => key),
    formats: listFormats(),
    missingColumns: missingColumns(findSource(file.source, file.kind), file.options),
    progress,
    problems: problems.map((problem) => ({
      row: problem.row,
      column: problem.column,
      text: explainProblem(problem, i18n),
    })),
    kept: file.state === 'undone' ? await listKept(file.id, SHOWN_KEPT) : [],
    isCheckedFirst: findTarget(file.kind).isCheckedFirst ?? false,
    job: job && showJob(job),
  }
}

export function explainProblem(problem: RowProblem, i18n: I18n): string {
  return i18n.t(`move_in.problems.${problem.code}`, {
    value: problem.value,
    detail: problem.detail ?? '',
  })
}

export function explainFile(failure: AddFailure, i18n: I18n): string {
  return i18n.t(`move_in.file_problems.${failure.reason}`, {
    line: 'line' in failure ? failure.line : 0,
  })
}
