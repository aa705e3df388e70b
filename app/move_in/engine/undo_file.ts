import { setImmediate } from 'node:timers/promises'
import { toDatabaseTime } from '#core/clock'
import { read, transaction } from '#core/sql'
import { nextToUndo } from '#app/move_in/engine/change_log'
import type { UndoRun } from '#app/move_in/engine/target'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { findTarget } from '#app/move_in/targets/all_targets'

const CHANGES_PER_BATCH = 30
const UNDONE = 'undone'

export interface UndoEnd {
  undone: number
  kept: number
  isComplete: boolean
}

/**
 * Takes an import back, the newest change first, in small transactions that each mark what they
 * looked at: an undo that is cut off goes on where it was. What somebody has used or changed since
 * stays, with the reason.
 */
export async function undoFile(
  file: MoveInFile,
  run: {
    operatorId: string | null
    startedAt: string
    signal: AbortSignal
    onProgress: (done: number) => void
  }
): Promise<UndoEnd> {
  const target = findTarget(file.kind)
  const { operatorId, startedAt } = run
  const from = toDatabaseTime(file.progress.writtenAt ?? startedAt)
  const between = { from, to: toDatabaseTime(startedAt) }
  const undo: UndoRun = { fileId: file.id, storeId: file.storeId, operatorId, between }
  const end = await countUndone(file.id)
  for (;;) {
    const looked = await transaction(async (sql) => {
      const changes = await nextToUndo(sql, file.id, CHANGES_PER_BATCH)
      if (changes.length === 0) return null
      const { kept } = await target.undo(sql, changes, undo)
      const reasons = new Map(kept.map((one) => [one.sequence, one]))
      for (const { sequence } of changes) {
        const stays = reasons.get(sequence)
        await sql.run(
          'update move_in_changes set undo_state = ?, undo_name = ? where file_id = ? and sequence = ?',
          [stays?.reason ?? UNDONE, stays?.name.slice(0, 255) ?? null, file.id, sequence]
        )
      }
      return { kept: kept.length, undone: changes.length - kept.length }
    })
    if (looked === null) return { ...end, isComplete: true }
    end.undone += looked.undone
    end.kept += looked.kept
    run.onProgress(end.undone + end.kept)
    if (run.signal.aborted) return { ...end, isComplete: false }
    await setImmediate()
  }
}

async function countUndone(fileId: string): Promise<{ undone: number; kept: number }> {
  const [row] = await read<{ looked: number; undone: number }>(
    `select count(*) as looked, sum(case when undo_state = ? then 1 else 0 end) as undone
       from move_in_changes where file_id = ? and undo_state is not null`,
    [UNDONE, fileId]
  )
  const undone = Number(row?.undone ?? 0)
  return { undone, kept: Number(row?.looked ?? 0) - undone }
}

export interface KeptChange {
  reason: string
  name: string
}

/** What an undo left as it is, and why. */
export async function listKept(fileId: string, limit: number): Promise<KeptChange[]> {
  const rows = await read<{ undo_state: string; undo_name: string | null }>(
    `select undo_state, undo_name from move_in_changes
      where file_id = ? and undo_state is not null and undo_state <> ? order by sequence limit ?`,
    [fileId, UNDONE, limit]
  )
  return rows.map((row) => ({ reason: row.undo_state, name: row.undo_name ?? '' }))
}

/** How many changes an import made. */
export async function countChanges(fileId: string): Promise<number> {
  const [row] = await read<{ count: number }>(
    `select count(*) as count from move_in_changes where file_id = ? and action <> 'found'`,
    [fileId]
  )
  return Number(row?.count ?? 0)
}
