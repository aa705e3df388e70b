import { listProblems } from '#app/move_in/engine/problem_store'
import { MOVE_IN_KINDS } from '#app/move_in/kinds'
import { MoveInFile } from '#app/move_in/move_in_file'
import { countImported } from '#app/move_in/reconciliation/count_imported'
import { addUp, type FileSheet, type Sheet, sheetRows } from '#app/move_in/reconciliation/sheet'

const SHOWN_PROBLEMS = 20
const MOST_FILES = 100

/** The sheet of one move-in, or of every move-in of a store together. */
export async function loadSheet(of: { moveInId: string } | { storeId: string }): Promise<Sheet> {
  const found = await MoveInFile.query()
    .where(of)
    .whereIn('state', ['imported', 'stopped', 'undone'])
    .orderBy('createdAt')
    .limit(MOST_FILES)
  const place = ({ kind }: MoveInFile) => MOVE_IN_KINDS.indexOf(kind)
  found.sort((a, b) => place(a) - place(b))
  const files: FileSheet[] = []
  for (const file of found) files.push(await reconcileFile(file))
  return {
    files,
    together: addUp(files),
    isBalanced: files.every(({ state, isBalanced }) => state === 'undone' || isBalanced),
  }
}

/** What a file says against what the database holds, with the rows that explain a difference. */
export async function reconcileFile(file: MoveInFile): Promise<FileSheet> {
  const { id, moveInId, fileName, source, kind, state, progress } = file
  const rows = sheetRows(progress.tallies.source, await countImported(file))
  return {
    ...{ id, moveInId, fileName, source, kind, state, rows },
    isBalanced: rows.every(({ difference }) => difference === 0),
    rowsFailed: progress.rowsFailed,
    problems: await listProblems(id, { after: 0, limit: SHOWN_PROBLEMS }),
  }
}
