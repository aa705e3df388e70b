import type { I18n } from '@adonisjs/i18n'
import type { ImportTexts } from '#app/catalog/import/error_file'
import type { ImportJob, ImportState, ImportSummary } from '#app/catalog/import/import_job'
import type { FileFailure } from '#app/catalog/import/inspect_file'
import type { RowProblem } from '#app/catalog/import/row_problem'

export interface ShownProblem {
  row: number
  column: string | null
  value: string
  text: string
}

export interface ShownImport {
  id: string
  fileName: string
  state: ImportState
  isUnderWay: boolean
  rowsTotal: number
  rowsDone: number
  headers: string[]
  preview: string[][]
  encoding: string
  delimiter: string
  options: Pick<
    ImportJob['options'],
    'columns' | 'decimalSeparator' | 'taxCategoryId' | 'priceScope'
  >
  summary: Omit<ImportSummary, 'problems'> & { problems: ShownProblem[] }
  createdAt: string
}

/** An import as its page shows it, with the reasons in the reader's words. */
export function transformImport(job: ImportJob, i18n: I18n): ShownImport {
  const { file, columns, decimalSeparator, taxCategoryId, priceScope } = job.options
  return {
    id: job.id,
    fileName: job.fileName,
    state: job.state,
    isUnderWay: job.isUnderWay,
    rowsTotal: job.rowsTotal,
    rowsDone: job.rowsDone,
    headers: file.headers,
    preview: file.preview,
    encoding: file.encoding,
    delimiter: file.delimiter,
    options: { columns, decimalSeparator, taxCategoryId, priceScope },
    summary: {
      ...job.summary,
      problems: job.summary.problems.map((problem) => ({
        row: problem.row,
        column: problem.column,
        value: problem.value,
        text: explainProblem(problem, i18n),
      })),
    },
    createdAt: job.createdAt,
  }
}

export function explainProblem(problem: RowProblem, i18n: I18n): string {
  return i18n.t(`catalog.import.problems.${problem.code}`, {
    value: problem.value,
    detail: problem.detail ?? '',
  })
}

export function explainFile(failure: FileFailure, i18n: I18n): string {
  return i18n.t(`catalog.import.file.${failure.reason}`, {
    line: 'line' in failure ? failure.line : 0,
  })
}

export function importTexts(i18n: I18n): ImportTexts {
  return {
    row: i18n.t('catalog.import.row'),
    reason: i18n.t('catalog.import.reason'),
    explain: (problem) => explainProblem(problem, i18n),
  }
}
