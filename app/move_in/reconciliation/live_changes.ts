import type { SqlValue } from '#core/sql'
import type { MoveInFile } from '#app/move_in/move_in_file'

/**
 * The changes of an import that still stand, as a condition on `move_in_changes c`. Of an undone
 * import that is what it had made and the undo had to leave.
 */
export function liveChanges(
  file: MoveInFile,
  object: string
): { where: string; values: SqlValue[] } {
  const standing =
    file.state === 'undone'
      ? "c.action = 'created' and c.undo_state is not null and c.undo_state <> 'undone'"
      : "(c.undo_state is null or c.undo_state <> 'undone')"
  return { where: `c.file_id = ? and c.object = ? and ${standing}`, values: [file.id, object] }
}
