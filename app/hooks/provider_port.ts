import type { AnswerOf, CallOf, ContractName, MethodOf } from '#app/plugin_sdk/providers/contracts'

export interface ProviderPlace<Name extends ContractName, Method extends MethodOf<Name>> {
  contract: Name
  method: Method
  storeId: string
  /** Asks this plugin and not the one that the store has chosen now. */
  pluginId?: string
}

/**
 * `nobody` where the owner chose none; `unavailable` where the chosen one does not run, threw, was
 * late or answered nonsense. The act goes on without it in both cases.
 */
export type ProviderAnswer<Answer> =
  | { ok: true; pluginId: string; answer: Answer }
  | { ok: false; reason: 'nobody'; pluginId: null }
  | { ok: false; reason: 'unavailable'; pluginId: string }

/** Asks whoever stands in for something; comes back within the method's time and never throws. */
export interface ProviderPort {
  /** The plugin that a store has chosen; null for nobody. */
  providerOf(contract: ContractName, storeId: string): Promise<string | null>
  askProvider<Name extends ContractName, Method extends MethodOf<Name>>(
    place: ProviderPlace<Name, Method>,
    call: CallOf<Name, Method>
  ): Promise<ProviderAnswer<AnswerOf<Name, Method>>>
}
