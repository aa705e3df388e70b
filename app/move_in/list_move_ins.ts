import { findJob } from '#core/jobs/job_store'
import { type ShownJob, showJob } from '#app/users/job_transformer'
import { MOVE_IN_KINDS, type MoveInKind, type MoveInSource } from '#app/move_in/kinds'
import { MoveIn } from '#app/move_in/move_in'
import { MoveInFile, type MoveInFileState } from '#app/move_in/move_in_file'

export interface ShownFile {
  id: string
  fileName: string
  source: MoveInSource
  kind: MoveInKind
  state: MoveInFileState
  rowsTotal: number
  created: number
  updated: number
  failed: number
}

export interface ShownMoveIn {
  id: string
  createdAt: string
  files: ShownFile[]
}

const MOST = 20

/** The latest move-ins of a store with their files. */
export async function listMoveIns(storeId: string): Promise<ShownMoveIn[]> {
  const moveIns = await MoveIn.query().where({ storeId }).orderBy('createdAt', 'desc').limit(MOST)
  const files = await MoveInFile.query().whereIn(
    'moveInId',
    moveIns.map(({ id }) => id)
  )
  return moveIns.map(({ id, createdAt }) => ({
    id,
    createdAt,
    files: inOrder(files.filter(({ moveInId }) => moveInId === id)).map(showFile),
  }))
}

/** A move-in with its files in the order in which they are best imported, and what is under way. */
export async function loadMoveIn(
  id: string
): Promise<ShownMoveIn & { jobs: Record<string, ShownJob> }> {
  const moveIn = await MoveIn.findOrFail(id)
  const files = inOrder(await MoveInFile.query().where({ moveInId: id }))
  const jobs: Record<string, ShownJob> = {}
  for (const file of files) {
    const job = file.jobId === null ? null : await findJob(file.jobId)
    if (job?.state === 'running') jobs[file.id] = showJob(job)
  }
  return { id, createdAt: moveIn.createdAt, files: files.map(showFile), jobs }
}

function inOrder(files: MoveInFile[]): MoveInFile[] {
  const place = (file: MoveInFile) => MOVE_IN_KINDS.indexOf(file.kind)
  return files.sort((a, b) => place(a) - place(b) || (a.createdAt < b.createdAt ? -1 : 1))
}

function showFile(file: MoveInFile): ShownFile {
  const { id, fileName, source, kind, state, rowsTotal, progress } = file
  const { created, updated, failed } = progress
  return { id, fileName, source, kind, state, rowsTotal, created, updated, failed }
}
