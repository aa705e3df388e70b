import { insertRows } from '#core/insert_rows'
import { read, type Sql, transaction } from '#core/sql'
import type { RowProblem } from '#app/move_in/engine/row_problem'

const ROWS_PER_INSERT = 100
const ROWS_PER_DELETE = 2_000

/** Keeps why rows were left out; the report and the file to mend are made of it. */
export async function insertProblems(
  sql: Sql,
  fileId: string,
  problems: RowProblem[]
): Promise<void> {
  const positions = new Map<number, number>()
  const rows = problems.map((problem) => {
    const position = positions.get(problem.row) ?? 0
    positions.set(problem.row, position + 1)
    return {
      file_id: fileId,
      file_row: problem.row,
      position,
      column_name: problem.column?.slice(0, 255) ?? null,
      code: problem.code,
      value: problem.value,
      detail: problem.detail,
    }
  })
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT)
    await insertRows(sql, 'move_in_problems', rows.slice(from, from + ROWS_PER_INSERT))
}

/** Forgets what an earlier run told, a piece at a time so that nobody waits for it. */
export async function clearProblems(fileId: string): Promise<void> {
  for (;;) {
    const first = await read<{ file_row: number }>(
      'select file_row from move_in_problems where file_id = ? order by file_row limit 1',
      [fileId]
    )
    if (first.length === 0) return
    const upTo = Number(first[0]!.file_row) + ROWS_PER_DELETE
    await transaction((sql) =>
      sql.run('delete from move_in_problems where file_id = ? and file_row < ?', [fileId, upTo])
    )
  }
}

interface ProblemRow {
  file_row: number
  column_name: string | null
  code: string
  value: string
  detail: string | null
}

/** Problems in the order of the file, after a row. */
export async function listProblems(
  fileId: string,
  { after, limit }: { after: number; limit: number }
): Promise<RowProblem[]> {
  const rows = await read<ProblemRow>(
    `select file_row, column_name, code, value, detail from move_in_problems
      where file_id = ? and file_row > ? order by file_row, position limit ?`,
    [fileId, after, limit]
  )
  return rows.map((row) => ({
    row: Number(row.file_row),
    column: row.column_name,
    code: row.code,
    value: row.value,
    detail: row.detail,
  }))
}
