import { hooks, type GuardVerdict, type HookPayloads } from '#app/hooks/hook_port'
import type { HookName } from '#app/plugin_sdk/hook_points'

/** Why an act is stopped, for the person who wanted to do it. */
export interface Refusal {
  pluginId: string
  pluginName: string
  code: string
  /** What the plugin says; null when it gave no answer and may not be done without. */
  message: string | null
  /** Whether a manager may let it pass all the same. */
  isOverridable: boolean
}

/** Refusals that somebody let pass, as `plugin/code`. */
export interface PassedRefusals {
  authorisedById: string
  refusals: string[]
}

/** The code of a plugin that gave no answer. */
const NO_ANSWER = 'no_answer'

export function refusalsOf({ denials, unavailable }: GuardVerdict): Refusal[] {
  return [
    ...denials.map(({ pluginId, code, message, overridableBy }) => ({
      pluginId,
      pluginName: hooks.nameOf(pluginId),
      code,
      message,
      isOverridable: overridableBy === 'manager',
    })),
    ...unavailable.map((pluginId) => ({
      pluginId,
      pluginName: hooks.nameOf(pluginId),
      code: NO_ANSWER,
      message: null,
      isOverridable: true,
    })),
  ]
}

/** The refusals that were let pass, of those that a person may let pass. */
export function passedOf(refusals: readonly Refusal[], passed: PassedRefusals | null): Refusal[] {
  const names = new Set(passed?.refusals)
  return refusals.filter((one) => one.isOverridable && names.has(`${one.pluginId}/${one.code}`))
}

/**
 * Asks about an act of the back office, which nobody overrides: why it is refused, as one text for
 * the page; null when it is not.
 */
export async function whyRefused<Hook extends HookName>(
  hook: Hook,
  payload: HookPayloads[Hook],
  translate: (key: string, values: Record<string, string>) => string
): Promise<string | null> {
  const refusals = refusalsOf(await hooks.askGuards(hook, payload))
  if (refusals.length === 0) return null
  return refusals
    .map(({ pluginName, message }) =>
      message === null
        ? translate('hooks.no_answer', { plugin: pluginName })
        : translate('hooks.refused', { plugin: pluginName, message })
    )
    .join(' ')
}
