import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'

/** One thing that an import made or changed, so that the whole import can be taken back. */
export interface NewChange {
  /** Row of the file that brought it. */
  row: number
  /** What it is, in the target's own words: `item`, `price`, `stock`, `customer`. */
  object: string
  objectId: string
  /** `found` was there already: nothing to take back, but the reconciliation counts it. */
  action: 'created' | 'changed' | 'found'
  /** The values before and after, as much as undoing needs. */
  before?: unknown
  after?: unknown
}

export interface ImportChange extends Required<NewChange> {
  sequence: number
}

/** Gathers a batch's changes, to be written in the batch's own transaction. */
export class ChangeLog {
  #changes: NewChange[] = []

  add(change: NewChange): void {
    this.#changes.push(change)
  }

  get size(): number {
    return this.#changes.length
  }

  /** A transaction that is tried again begins with an empty log. */
  clear(): void {
    this.#changes = []
  }

  /** Writes what was gathered; sequences go on after `last`. Returns the new last one. */
  async write(sql: Sql, fileId: string, last: number): Promise<number> {
    const rows = this.#changes.map((change, index) => ({
      file_id: fileId,
      sequence: last + index + 1,
      file_row: change.row,
      object: change.object,
      object_id: change.objectId,
      action: change.action,
      before_values: change.before === undefined ? null : JSON.stringify(change.before),
      after_values: change.after === undefined ? null : JSON.stringify(change.after),
    }))
    for (let from = 0; from < rows.length; from += ROWS_PER_INSERT)
      await insertRows(sql, 'move_in_changes', rows.slice(from, from + ROWS_PER_INSERT))
    return last + rows.length
  }
}

const ROWS_PER_INSERT = 200

interface ChangeRow {
  sequence: number
  file_row: number
  object: string
  object_id: string
  action: NewChange['action']
  before_values: string | null
  after_values: string | null
}

/** The newest changes of an import that nobody has looked at for undoing yet. */
export async function nextToUndo(sql: Sql, fileId: string, limit: number): Promise<ImportChange[]> {
  const rows = await sql.all<ChangeRow>(
    `select sequence, file_row, object, object_id, action, before_values, after_values
       from move_in_changes where file_id = ? and undo_state is null and action <> 'found'
      order by sequence desc limit ?`,
    [fileId, limit]
  )
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    row: Number(row.file_row),
    object: row.object,
    objectId: row.object_id,
    action: row.action,
    before: row.before_values === null ? null : (JSON.parse(row.before_values) as unknown),
    after: row.after_values === null ? null : (JSON.parse(row.after_values) as unknown),
  }))
}
