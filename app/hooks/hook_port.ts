import type { Sql } from '#core/sql'
import type { Denial } from '#app/plugin_sdk/answers'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { ProviderPort } from '#app/hooks/provider_port'
import type { HookPayloads } from '#app/plugin_sdk/payloads/hook_payloads'

export type { HookPayloads } from '#app/plugin_sdk/payloads/hook_payloads'

/** What all guards of a point had to say. */
export interface GuardVerdict {
  denials: (Denial & { pluginId: string })[]
  /** Who gave no answer; the act goes on without it, and says so. */
  degraded: string[]
  /** Who gave no answer and has the owner's leave to stop the act then. */
  unavailable: string[]
}

/** Who calls plugins. None of it waits longer than the point's budget; only `joinTransaction` throws. */
export interface HookPort extends ProviderPort {
  askGuards<Hook extends HookName>(hook: Hook, payload: HookPayloads[Hook]): Promise<GuardVerdict>
  collect<Hook extends HookName, Item>(
    hook: Hook,
    payload: HookPayloads[Hook],
    readItem: (value: unknown) => Item
  ): Promise<{ pluginId: string; item: Item }[]>
  askFirst<Answer>(
    hook: HookName,
    payload: object,
    read: (value: unknown) => Answer
  ): Promise<{ pluginId: string; answer: Answer } | null>
  filter<Value>(hook: HookName, value: Value, read: (value: unknown) => Value): Promise<Value>
  /** What each plugin adds, by the plugin's id; none sees what another one adds. */
  enrich<Hook extends HookName>(
    hook: Hook,
    payload: HookPayloads[Hook]
  ): Promise<Record<string, unknown>>
  /**
   * Lets plugins write to their own tables in this very transaction.
   *
   * @throws LeftTransaction when one failed; the transaction is lost, and is to be tried again with
   * that plugin among `leftOut`
   */
  joinTransaction<Hook extends HookName>(
    sql: Sql,
    hook: Hook,
    payload: HookPayloads[Hook],
    leftOut: readonly string[]
  ): Promise<void>
  /** Who would be asked as a guard, so that a register without connection can say who was not. */
  guardsOf(hook: HookName): string[]
  /** What people call a plugin. */
  nameOf(pluginId: string): string
}

/** A plugin broke the transaction that it was let into. */
export class LeftTransaction extends Error {
  constructor(
    readonly pluginId: string,
    /** Whether a person is to look at what was done without it. */
    readonly isReviewed: boolean
  ) {
    super(`${pluginId} failed inside a transaction`)
  }
}

/** Without plugins every act is allowed and nothing is added to it. */
const NOBODY: HookPort = {
  askGuards: async () => ({ denials: [], degraded: [], unavailable: [] }),
  collect: async () => [],
  askFirst: async () => null,
  filter: async (_hook, value) => value,
  enrich: async () => ({}),
  joinTransaction: async () => {},
  guardsOf: () => [],
  providerOf: async () => null,
  askProvider: async () => ({ ok: false, reason: 'nobody', pluginId: null }),
  nameOf: (pluginId) => pluginId,
}

let port = NOBODY

/**
 * Domains ask here whoever wants a say in an act, and know nothing of plugins; the plugin kernel
 * answers. The answer of this function takes the kernel out again.
 */
export function installHooks(installed: HookPort): () => void {
  port = installed
  return () => {
    if (port === installed) port = NOBODY
  }
}

export const hooks: HookPort = {
  askGuards: (...question) => port.askGuards(...question),
  collect: (...question) => port.collect(...question),
  askFirst: (...question) => port.askFirst(...question),
  filter: (...question) => port.filter(...question),
  enrich: (...question) => port.enrich(...question),
  joinTransaction: (...question) => port.joinTransaction(...question),
  guardsOf: (hook) => port.guardsOf(hook),
  providerOf: (...question) => port.providerOf(...question),
  askProvider: (...question) => port.askProvider(...question),
  nameOf: (pluginId) => port.nameOf(pluginId),
}
