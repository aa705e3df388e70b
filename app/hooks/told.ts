import type { EventKind, OutboxEvent } from '#core/outbox'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { HookPayloads } from '#app/plugin_sdk/payloads/hook_payloads'

/** How an event of the outbox is told to plugins. */
export interface Telling<Hook extends HookName = HookName> {
  hook: Hook
  event: EventKind
  /** The hook's payload, read after the commit; null where this event is not meant for the hook. */
  payloadOf: (event: OutboxEvent) => Promise<HookPayloads[Hook] | null>
  /** The one plugin that this event is meant for; all of them where it is not set. */
  onlyFor?: (event: OutboxEvent) => string
  /** Told to those as well that are switched off now: they hear of it when they run again. */
  reachesSwitchedOff?: boolean
}

const tellings: Telling[] = []

/** A domain says which of its events plugins hear of, once, in its `listeners.ts`. */
export function tellPlugins<Hook extends HookName>(telling: Telling<Hook>): void {
  tellings.push(telling)
}

export function allTellings(): readonly Telling[] {
  return tellings
}
