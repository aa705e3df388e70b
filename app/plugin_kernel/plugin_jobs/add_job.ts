import { createHash } from 'node:crypto'
import { clock, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import { transaction } from '#core/sql'
import { wakeDeliveries } from '#app/plugin_kernel/deliveries/wake_deliveries'
import { JOB_PREFIX } from '#app/plugin_kernel/plugin_jobs/job_handlers'
import type { JobWish } from '#app/plugin_sdk/context/jobs_context'

const NAME = /^[a-z0-9_-]{1,40}$/
const MAX_BYTES = 100_000
const MOST_WAITING = 10_000
const LONGEST_PAUSE_MS = 30 * 86_400_000
const ATTEMPTS = { usual: 12, most: 21 }

export function checkJobName(name: string): void {
  if (typeof name !== 'string' || !NAME.test(name))
    throw new Error(`The job "${name}" needs a name of 1 to 40 of a–z, 0–9, _ and -`)
}

/** Writes a job down as something that the plugin has still to be told: that has all that jobs need. */
export async function addJob(
  pluginId: string,
  { name, payload }: { name: string; payload: unknown },
  { afterMs = 0, inOrderOf, attempts = ATTEMPTS.usual }: JobWish = {}
): Promise<string> {
  checkJobName(name)
  const refuse = (why: string): never => {
    throw new Error(`The job "${name}" ${why}`)
  }
  const content = JSON.stringify({ payload })
  if (Buffer.byteLength(content) > MAX_BYTES) refuse('has a payload of at most 100 KB')
  if (!(afterMs >= 0 && afterMs <= LONGEST_PAUSE_MS)) refuse('waits at most 30 days')
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > ATTEMPTS.most)
    refuse(`is tried 1 to ${ATTEMPTS.most} times`)
  if (inOrderOf !== undefined && String(inOrderOf).length > 200)
    refuse('has an inOrderOf of at most 200 characters')
  const id = newId()
  await transaction(async (sql) => {
    const [row] = await sql.all<{ n: number }>(
      `select count(*) as n from plugin_deliveries
        where plugin_id = ? and done_at is null and dead_at is null`,
      [pluginId]
    )
    if (Number(row!.n) >= MOST_WAITING) refuse(`is one too many: ${MOST_WAITING} wait already`)
    await insertRows(sql, 'plugin_deliveries', [
      {
        id,
        event_id: newId(),
        plugin_id: pluginId,
        hook: `${JOB_PREFIX}${name}`,
        subject_id: inOrderOf === undefined ? null : subjectOf(String(inOrderOf)),
        payload: content,
        attempts: 0,
        max_attempts: attempts,
        created_at: nowForDatabase(),
        available_at: toDatabaseTime(new Date(clock.now().getTime() + afterMs)),
      },
    ])
  })
  wakeDeliveries()
  return id
}

/** In the form of an id, and of none that a sale or a customer has. */
function subjectOf(text: string): string {
  const digest = createHash('sha256').update(`job ${text}`).digest('hex')
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
