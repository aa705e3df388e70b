import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import { onEvent, type OutboxEvent } from '#core/outbox'
import { transaction } from '#core/sql'
import { allProviderTellings, allTellings, type Telling } from '#app/hooks/told'
import { providerShares } from '#app/plugin_kernel/deliveries/provider_shares'
import { readSubscriptions, type Subscriptions } from '#app/plugin_kernel/deliveries/subscriptions'
import type { CallName } from '#app/plugin_kernel/hooks/call_handler'
import { wakeDeliveries } from '#app/plugin_kernel/deliveries/wake_deliveries'

/** Hears of every event that a domain tells plugins of. */
export function fanOutEvents(): void {
  const all = [...allTellings(), ...allProviderTellings()]
  const kinds = new Set(all.map(({ event }) => event))
  for (const kind of kinds) onEvent(kind, fanOut)
}

/**
 * Makes one delivery of an event for each plugin and hook. Heard of twice it makes none twice; the
 * outbox tells events of one subject in their order, so deliveries are born in it as well.
 */
export async function fanOut(event: OutboxEvent): Promise<void> {
  const subscriptions = await readSubscriptions()
  if (subscriptions.isEmpty) return
  const tellings = allTellings().filter((telling) => telling.event === event.kind)
  const shares = await Promise.all(
    tellings.map((telling) => sharesOf(event, telling, subscriptions))
  )
  const textOf = stringifiedOnce()
  const rows = [...shares.flat(), ...(await providerShares(event, subscriptions))].map((one) =>
    rowOf(event, one, textOf)
  )
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

/** What one plugin is to be told of an event. */
export interface Share {
  pluginId: string
  hook: CallName
  payload: object
  maxAttempts: number
}

async function sharesOf(
  event: OutboxEvent,
  telling: Telling,
  subscribed: Subscriptions
): Promise<Share[]> {
  const { hook, payloadOf, onlyFor, reachesSwitchedOff = false } = telling
  const all = subscribed.at(hook, reachesSwitchedOff)
  const subscriptions = onlyFor ? all.filter(({ pluginId }) => pluginId === onlyFor(event)) : all
  if (subscriptions.length === 0) return []
  const payload = await payloadOf(event)
  return payload === null ? [] : subscriptions.map((one) => ({ ...one, hook, payload }))
}

/** Several plugins are told the same: it is written out once. */
function stringifiedOnce(): (payload: object) => string {
  const texts = new Map<object, string>()
  return (payload) => {
    const known = texts.get(payload) ?? JSON.stringify(payload)
    texts.set(payload, known)
    return known
  }
}

function rowOf(
  event: OutboxEvent,
  { pluginId, hook, payload, maxAttempts }: Share,
  textOf: (payload: object) => string
) {
  const now = nowForDatabase()
  return {
    id: newId(),
    event_id: event.id,
    plugin_id: pluginId,
    hook,
    subject_id: event.subjectId,
    payload: textOf(payload),
    attempts: 0,
    max_attempts: maxAttempts,
    created_at: now,
    available_at: now,
  }
}
