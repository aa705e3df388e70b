import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import type { Sql } from '#core/sql'

/**
 * Writes down that this database was put back from a backup, as the first thing after it. From
 * then on it is known which registers have not been heard of, and new series leave a gap for
 * those that were opened after the backup and are still out there.
 */
export async function noteRestore(sql: Sql, takenAt: string | null): Promise<string> {
  const id = newId()
  const [counter] = await sql.all<{ value: number }>(
    `select value from counters where name = 'acceptance_sequence'`
  )
  await sql.run(
    'insert into restores (id, restored_at, taken_at, acceptance_sequence) values (?, ?, ?, ?)',
    [id, nowForDatabase(), takenAt && toDatabaseTime(takenAt), Number(counter?.value ?? 0)]
  )
  return id
}
