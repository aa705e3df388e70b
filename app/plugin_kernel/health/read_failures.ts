import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'

const SHOWN = 20

/** The last failures of a plugin, the newest first. */
export async function readFailures(pluginId: string) {
  const rows = await read<{
    id: string
    place: string
    why: string
    message: string
    stack: string | null
    failed_at: string
  }>(
    `select id, place, why, message, stack, failed_at from plugin_failures
     where plugin_id = ? order by failed_at desc, id desc limit ${SHOWN}`,
    [pluginId]
  )
  return rows.map(({ failed_at: failedAt, ...row }) => ({
    ...row,
    failedAt: fromDatabaseTime(failedAt),
  }))
}
export type ShownFailure = Awaited<ReturnType<typeof readFailures>>[number]
