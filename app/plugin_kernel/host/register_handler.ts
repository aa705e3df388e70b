import type { HandlerRun } from '#app/plugin_kernel/hooks/call_handler'
import type { AbsentGuard, HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import type { HookHandler } from '#app/plugin_sdk/define_plugin'
import { HOOK_POINTS, type HookName, type HookPoint } from '#app/plugin_sdk/hook_points'
import type { HookDeclaration, PluginManifest } from '#app/plugin_sdk/manifest'

/** One handler has this long where its plugin.json says nothing, and never more than its point. */
const DEFAULT_TIMEOUT_MS = 200
/** An action is nobody's wait. */
const ACTION_TIMEOUT_MS = 30_000

export interface Registration {
  registry: HookRegistry
  manifest: PluginManifest
  blocksWhenUnavailable: boolean
}

/**
 * Puts a plugin's handler at a hook point.
 *
 * @throws when its plugin.json says nothing of it: the owner was not told
 */
export function registerHandler<Hook extends HookName>(
  { registry, manifest, blocksWhenUnavailable }: Registration,
  hook: Hook,
  run: HookHandler<Hook>
): void {
  const declared = manifest.hooks?.find((one) => nameOf(one) === hook)
  if (!declared)
    throw new Error(`${hook} is not declared under "hooks" in plugin.json, so it cannot be used`)
  registry.add({
    pluginId: manifest.id,
    hook,
    kind: declared.kind,
    phase: declared.phase ?? 'normal',
    timeoutMs: timeoutOf(declared, hook),
    blocksWhenUnavailable: mayBlock(declared, blocksWhenUnavailable),
    // What a handler is given is what its point is asked with.
    run: run as HandlerRun,
  })
}

/**
 * The guards that are missing while a plugin that the owner wants does not run: none of them counts
 * as having agreed, and those that the owner does not want to do without stop the act.
 */
export function absentGuards(
  { id, hooks = [] }: PluginManifest,
  blocksWhenUnavailable: boolean
): AbsentGuard[] {
  return hooks
    .filter(({ kind }) => kind === 'guard')
    .map((declared) => ({
      pluginId: id,
      hook: nameOf(declared),
      blocksWhenUnavailable: mayBlock(declared, blocksWhenUnavailable),
    }))
}

function mayBlock({ kind, onFailure }: HookDeclaration, ownerAllows: boolean): boolean {
  return (kind === 'guard' || kind === 'tx') && onFailure === 'block' && ownerAllows
}

function nameOf({ hook }: HookDeclaration): HookName {
  return hook.split('@')[0] as HookName
}

function timeoutOf({ timeout, kind }: HookDeclaration, hook: HookName): number {
  if (kind === 'action' || kind === 'observe') return timeout ?? ACTION_TIMEOUT_MS
  const { budgetMs }: HookPoint = HOOK_POINTS[hook]
  return Math.min(timeout ?? DEFAULT_TIMEOUT_MS, budgetMs)
}
