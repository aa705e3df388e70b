import { toDatabaseTime } from '#core/clock'
import type { Sql } from '#core/sql'

/** What the restore of a backup leaves in the settings (app/backups writes it). */
interface RestoredMark {
  id: string
  acceptanceSequence: number
  takenAt: string
  restoredAt: string
}

/** Takes a restore that a backup's mark tells of into the list of restores, once. */
export async function adoptRestoredMark(sql: Sql): Promise<void> {
  const [row] = await sql.all<{ value: string }>(
    `select value from settings where name = 'backups.restored'`
  )
  if (!row) return
  const mark = JSON.parse(row.value) as RestoredMark
  const known = await sql.all('select id from restores where id = ?', [mark.id])
  if (known.length > 0) return
  await sql.run(
    'insert into restores (id, restored_at, taken_at, acceptance_sequence) values (?, ?, ?, ?)',
    [
      mark.id,
      toDatabaseTime(mark.restoredAt),
      toDatabaseTime(mark.takenAt),
      mark.acceptanceSequence,
    ]
  )
}
