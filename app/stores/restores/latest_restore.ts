import { clock, fromDatabaseTime } from '#core/clock'
import { transaction } from '#core/sql'
import { adoptRestoredMark } from '#app/stores/restores/adopt_restored_mark'

/** Registers keep acknowledged documents this long; later nothing comes back any more. */
const OPEN_MS = 30 * 86_400_000

export interface Restore {
  id: string
  restoredAt: string
  /** When the backup was taken; null when only a register noticed. */
  takenAt: string | null
}

/** The last time the database became an older one, as long as registers may still add to it. */
export async function latestRestore(): Promise<Restore | null> {
  const row = await transaction(async (sql) => {
    await adoptRestoredMark(sql)
    const [latest] = await sql.all<{ id: string; restored_at: string; taken_at: string | null }>(
      'select id, restored_at, taken_at from restores order by restored_at desc limit 1'
    )
    return latest
  })
  if (!row) return null
  const restoredAt = fromDatabaseTime(row.restored_at)
  if (Date.parse(restoredAt) < clock.now().getTime() - OPEN_MS) return null
  return { id: row.id, restoredAt, takenAt: row.taken_at && fromDatabaseTime(row.taken_at) }
}
