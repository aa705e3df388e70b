import { clock, toDatabaseTime } from '#core/clock'
import { claimRows } from '#core/claim_rows'
import { redactText } from '#core/log/redact_text'
import { placeholders, read, transaction, type SqlValue } from '#core/sql'
import { JOB_PREFIX } from '#app/plugin_kernel/plugin_jobs/job_handlers'
import type { CallName } from '#app/plugin_kernel/hooks/call_handler'

export interface Delivery {
  id: string
  pluginId: string
  hook: CallName
  payload: object
  /** This one included. */
  attempt: number
  maxAttempts: number
}

interface Row {
  id: string
  plugin_id: string
  hook: CallName
  payload: string
  attempts: number
  max_attempts: number
}

/** How long a claimed delivery belongs to the process that claimed it; longer than any handler has. */
const LEASE_MS = 90_000
const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 24 * 3_600_000
const DONE_KEPT_MS = 7 * 24 * 3_600_000
/** What a plugin that is switched off missed is kept this long. */
const PAUSED_KEPT_MS = 30 * 24 * 3_600_000

/** Jobs of plugins may take long, and hold up nothing of what plugins are told. */
export type DeliveryWork = 'all' | 'told' | 'jobs'
const WORK: Record<DeliveryWork, string> = {
  all: '1 = 1',
  told: `d.hook not like '${JOB_PREFIX}%'`,
  jobs: `d.hook like '${JOB_PREFIX}%'`,
}

function later(milliseconds: number): string {
  return toDatabaseTime(new Date(clock.now().getTime() + milliseconds))
}

function change(statement: string, values: SqlValue[]): Promise<number> {
  return transaction(async (sql) => (await sql.run(statement, values)).changes)
}

/** Takes due deliveries of these plugins, none of which has an older open one of the same subject. */
export async function claimDeliveries(
  pluginIds: readonly string[],
  limit: number,
  work: DeliveryWork = 'all'
): Promise<Delivery[]> {
  if (pluginIds.length === 0) return []
  const due = await read<Row>(
    `select d.id, d.plugin_id, d.hook, d.payload, d.attempts, d.max_attempts
       from plugin_deliveries d
      where d.done_at is null and d.dead_at is null and d.available_at <= ?
        and ${WORK[work]} and d.plugin_id in ${placeholders(1, pluginIds.length)}
        and (d.subject_id is null or not exists (
              select 1 from plugin_deliveries b
               where b.plugin_id = d.plugin_id and b.subject_id = d.subject_id
                 and b.done_at is null and b.dead_at is null and b.id < d.id))
      order by d.id limit ${Number(limit)}`,
    [later(0), ...pluginIds]
  )
  return (await claimRows('plugin_deliveries', due, later(LEASE_MS))).map(deliveryOf)
}

function deliveryOf(row: Row): Delivery {
  return {
    id: row.id,
    pluginId: row.plugin_id,
    hook: row.hook,
    payload: JSON.parse(row.payload) as object,
    attempt: Number(row.attempts) + 1,
    maxAttempts: Number(row.max_attempts),
  }
}

export async function markDelivered(deliveries: readonly Delivery[]): Promise<void> {
  await change(
    `update plugin_deliveries set done_at = ?, last_error = null
      where id in ${placeholders(1, deliveries.length)}`,
    [later(0), ...deliveries.map(({ id }) => id)]
  )
}

/** Puts a delivery off, longer each time, and gives it up in the end. */
export async function markUndelivered(delivery: Delivery, error: unknown): Promise<void> {
  const { id, attempt, maxAttempts } = delivery
  const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS)
  const deadAt = attempt >= maxAttempts ? later(0) : null
  const words = redactText(String(error)).slice(0, 500)
  await change(
    'update plugin_deliveries set available_at = ?, dead_at = ?, last_error = ? where id = ?',
    [later(delayMs), deadAt, words, id]
  )
}

/** When the only process starts, whatever an earlier one had claimed is free again; a job that waits for its time is not. */
export function freeDeliveries(work: DeliveryWork = 'all'): Promise<number> {
  return change(
    `update plugin_deliveries as d set available_at = ?
      where ${WORK[work]} and d.attempts > 0 and d.done_at is null and d.available_at > ?`,
    [later(0), later(0)]
  )
}

/**
 * Forgets what was delivered, and what was kept long enough for a plugin that is switched off. That
 * a person is to be erased waits for as long as the plugin keeps anything of that person.
 */
export async function forgetDeliveries(): Promise<void> {
  await change('delete from plugin_deliveries where done_at < ?', [later(-DONE_KEPT_MS)])
  await change(
    `delete from plugin_deliveries where created_at < ? and hook <> 'privacy.erase'
        and plugin_id not in (select id from plugins where desired_state = 'enabled')`,
    [later(-PAUSED_KEPT_MS)]
  )
}
