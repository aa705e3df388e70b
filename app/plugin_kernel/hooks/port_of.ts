import type { HookPort } from '#app/hooks/hook_port'
import {
  askFirst,
  askGuards,
  collect,
  enrich,
  filter,
  guardsOf,
  type HookDispatch,
} from '#app/plugin_kernel/hooks/call_hooks'
import { askProvider } from '#app/plugin_kernel/providers/ask_provider'
import { chosenFor } from '#app/plugin_kernel/providers/provider_choices'
import { joinTransaction } from '#app/plugin_kernel/hooks/join_transaction'

/** What the domains ask, answered by the handlers of running plugins. */
export function portOf(dispatch: HookDispatch, nameOf: (pluginId: string) => string): HookPort {
  return {
    askGuards: (hook, payload) => askGuards(dispatch, hook, payload),
    collect: (hook, payload, readItem) => collect(dispatch, hook, payload, readItem),
    askFirst: (hook, payload, read) => askFirst(dispatch, hook, payload, read),
    filter: (hook, value, read) => filter(dispatch, hook, value, read),
    enrich: (hook, payload) => enrich(dispatch, hook, payload),
    joinTransaction: (sql, hook, payload, leftOut) =>
      joinTransaction(dispatch, sql, hook, { payload, leftOut }),
    guardsOf: (hook) => guardsOf(dispatch, hook),
    providerOf: chosenFor,
    askProvider: (place, call) => askProvider(dispatch, place, call),
    nameOf,
  }
}
