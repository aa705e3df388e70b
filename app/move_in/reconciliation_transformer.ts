import type { I18n } from '@adonisjs/i18n'
import { explainProblem, type ShownProblem } from '#app/move_in/move_in_transformer'
import type { FileSheet, Sheet } from '#app/move_in/reconciliation/sheet'

export type ShownFileSheet = Omit<FileSheet, 'problems'> & { problems: ShownProblem[] }
export type ShownSheet = Omit<Sheet, 'files'> & { files: ShownFileSheet[] }

/** The sheet with the reasons of its rows in the reader's words. */
export function transformSheet(sheet: Sheet, i18n: I18n): ShownSheet {
  return {
    ...sheet,
    files: sheet.files.map((file) => ({
      ...file,
      problems: file.problems.map((problem) => ({
        row: problem.row,
        column: problem.column,
        text: explainProblem(problem, i18n),
      })),
    })),
  }
}
