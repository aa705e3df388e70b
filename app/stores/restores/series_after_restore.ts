import type { Sql } from '#core/sql'
import { adoptRestoredMark } from '#app/stores/restores/adopt_restored_mark'

/** Far beyond how often a register changes its device between a backup and its restore. */
const GAP = 100

/**
 * The next series of a register. Right after a restore a gap is left: devices enrolled after the
 * backup have numbers of series that this database does not know, and none may repeat.
 */
export async function nextSeries(sql: Sql, registerId: string): Promise<number> {
  await adoptRestoredMark(sql)
  const [last] = await sql.all<{ series: number; enrolled_at: string }>(
    'select series, enrolled_at from enrolments where register_id = ? order by series desc limit 1',
    [registerId]
  )
  const [restore] = await sql.all<{ restored_at: string | null }>(
    'select max(restored_at) as restored_at from restores'
  )
  const restoredAt = restore?.restored_at ?? null
  const isFirstSince = restoredAt !== null && (!last || last.enrolled_at <= restoredAt)
  return Number(last?.series ?? 0) + (isFirstSince ? GAP : 0) + 1
}
