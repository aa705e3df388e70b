import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import { onEvent, type OutboxEvent } from '#core/outbox'
import { transaction } from '#core/sql'
import { allTellings, type Telling } from '#app/hooks/told'
import { findSubscriptions } from '#app/plugin_kernel/deliveries/subscriptions'
import { wakeDeliveries } from '#app/plugin_kernel/deliveries/wake_deliveries'

/** Hears of every event that a domain tells plugins of. */
export function fanOutEvents(): void {
  const kinds = new Set(allTellings().map(({ event }) => event))
  for (const kind of kinds) onEvent(kind, fanOut)
}

/**
 * Makes one delivery of an event for each plugin and hook. Heard of twice it makes none twice; the
 * outbox tells events of one subject in their order, so deliveries are born in it as well.
 */
export async function fanOut(event: OutboxEvent): Promise<void> {
  const tellings = allTellings().filter((telling) => telling.event === event.kind)
  const rows = (await Promise.all(tellings.map((telling) => rowsOf(event, telling)))).flat()
  if (rows.length === 0) return
  await transaction(async (sql) => {
    const known = await sql.all<{ plugin_id: string; hook: string }>(
      'select plugin_id, hook from plugin_deliveries where event_id = ?',
      [event.id]
    )
    const isKnown = (row: (typeof rows)[number]) =>
      known.some(({ plugin_id: pluginId, hook }) => pluginId === row.plugin_id && hook === row.hook)
    const fresh = rows.filter((row) => !isKnown(row))
    if (fresh.length > 0) await insertRows(sql, 'plugin_deliveries', fresh)
  })
  wakeDeliveries()
}

async function rowsOf(event: OutboxEvent, telling: Telling) {
  const { hook, payloadOf, onlyFor, reachesSwitchedOff = false } = telling
  const all = await findSubscriptions(hook, reachesSwitchedOff)
  const subscriptions = onlyFor ? all.filter(({ pluginId }) => pluginId === onlyFor(event)) : all
  if (subscriptions.length === 0) return []
  const payload = await payloadOf(event)
  if (payload === null) return []
  const now = nowForDatabase()
  const text = JSON.stringify(payload)
  return subscriptions.map(({ pluginId, maxAttempts }) => ({
    id: newId(),
    event_id: event.id,
    plugin_id: pluginId,
    hook,
    subject_id: event.subjectId,
    payload: text,
    attempts: 0,
    max_attempts: maxAttempts,
    created_at: now,
    available_at: now,
  }))
}
