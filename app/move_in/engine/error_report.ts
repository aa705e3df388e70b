import { stringify } from 'csv-stringify/sync'
import { csvRows } from '#app/move_in/files/csv_file'
import { listProblems } from '#app/move_in/engine/problem_store'
import type { RowProblem } from '#app/move_in/engine/row_problem'
import type { MoveInFile } from '#app/move_in/move_in_file'

/** What the report says to people, in the language of the one who reads it. */
export interface ReportTexts {
  /** Headers of the two columns in front. */
  row: string
  reason: string
  explain: (problem: RowProblem) => string
}

const PROBLEMS_AT_ONCE = 500

/**
 * The rows that were left out, as they were, with row number and reason in front, to be mended and
 * imported again. Cells that a spreadsheet would run as a formula are made plain text.
 */
export async function* errorReport(file: MoveInFile, texts: ReportTexts): AsyncGenerator<string> {
  const { headers, shape } = file.options
  const line = (cells: string[], isFirst = false) =>
    stringify([cells], { bom: isFirst, escape_formulas: true })
  yield line([texts.row, texts.reason, ...headers], true)
  const problems = problemsByRow(file.id)
  let next = (await problems.next()).value
  if (!next) return
  for await (const { number, cells } of csvRows(file.filePath, shape)) {
    if (number !== next.row) continue
    const reasons = next.problems.map((problem) =>
      problem.column ? `${problem.column}: ${texts.explain(problem)}` : texts.explain(problem)
    )
    yield line([
      String(number),
      reasons.join(' '),
      ...headers.map((_, index) => cells[index] ?? ''),
    ])
    next = (await problems.next()).value
    if (!next) return
  }
}

async function* problemsByRow(
  fileId: string
): AsyncGenerator<{ row: number; problems: RowProblem[] }, null> {
  for (let after = 0; ;) {
    const found = await listProblems(fileId, { after, limit: PROBLEMS_AT_ONCE })
    if (found.length === 0) return null
    // The last row may have more problems than were read with it; it is read again.
    const last = found.at(-1)!.row
    const isCut = found.length === PROBLEMS_AT_ONCE && found[0]!.row !== last
    const whole = isCut ? found.filter(({ row }) => row !== last) : found
    const rows = [...new Set(whole.map(({ row }) => row))]
    for (const row of rows) yield { row, problems: whole.filter((one) => one.row === row) }
    after = rows.at(-1)!
  }
}
