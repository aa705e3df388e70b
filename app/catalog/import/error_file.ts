import { createWriteStream, rmSync } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { RowProblem } from '#app/catalog/import/row_problem'

/** What the import says to people, in the language of the one who imports. */
export interface ImportTexts {
  /** Headers of the two columns in front. */
  row: string
  reason: string
  explain: (problem: RowProblem) => string
}

export interface ErrorFile {
  write(problems: RowProblem[], cells: string[]): Promise<void>
  /** Whether there was anything to write. */
  close(): Promise<boolean>
}

/**
 * The rows that were left out, as they were, with row number and reason in front, to be corrected
 * and imported again. Cells that a spreadsheet would run as a formula are made plain text.
 */
export function openErrorFile(path: string, headers: string[], texts: ImportTexts): ErrorFile {
  const { explain } = texts
  const csv = stringify({
    bom: true,
    escape_formulas: true,
    header: true,
    columns: [texts.row, texts.reason, ...headers],
  })
  let hasRows = false
  let done: Promise<void> | null = null
  const start = () => {
    const file = createWriteStream(path)
    done = finished(csv.pipe(file))
  }
  return {
    async write(problems, cells) {
      if (!hasRows) start()
      hasRows = true
      const reasons = problems.map((problem) =>
        problem.column ? `${problem.column}: ${explain(problem)}` : explain(problem)
      )
      const row = [
        problems[0]!.row,
        reasons.join(' '),
        ...headers.map((_, index) => cells[index] ?? ''),
      ]
      if (!csv.write(row)) await once(csv, 'drain')
    },
    async close() {
      csv.end()
      if (done) await done
      else rmSync(path, { force: true })
      return hasRows
    },
  }
}
