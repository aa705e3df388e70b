import type { EventKind, OutboxEvent } from '#core/outbox'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { HookPayloads } from '#app/plugin_sdk/payloads/hook_payloads'
import type { CallOf, ContractName, MethodOf } from '#app/plugin_sdk/providers/contracts'

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

/** How an event of the outbox is told to whoever stands in for something. */
export interface ProviderTelling {
  contract: ContractName
  method: string
  event: EventKind
  /** Null where this event is nothing for the method. */
  tellingOf: (event: OutboxEvent) => Promise<{
    storeId: string
    call: object
    /** This plugin and not the one that the store has chosen; `all` that provide the contract. */
    to?: { pluginId: string } | 'all'
  } | null>
}

const tellings: Telling[] = []
const providerTellings: ProviderTelling[] = []

/** A domain says which of its events plugins hear of, once, in its `listeners.ts`. */
export function tellPlugins<Hook extends HookName>(telling: Telling<Hook>): void {
  tellings.push(telling)
}

/** The same for a method of a contract that is told after the commit. */
export function tellProvider<Name extends ContractName, Method extends MethodOf<Name>>(
  telling: Omit<ProviderTelling, 'tellingOf'> & {
    contract: Name
    method: Method
    tellingOf: (event: OutboxEvent) => Promise<{
      storeId: string
      call: CallOf<Name, Method>
      to?: { pluginId: string } | 'all'
    } | null>
  }
): void {
  providerTellings.push(telling as ProviderTelling)
}

export function allProviderTellings(): readonly ProviderTelling[] {
  return providerTellings
}

export function allTellings(): readonly Telling[] {
  return tellings
}
