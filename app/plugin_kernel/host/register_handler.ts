import type { HandlerRun } from '#app/plugin_kernel/hooks/call_handler'
import type { HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
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
 * Stands in for a plugin that should run and does not, at the guards that the owner does not want to
 * do without: each answers that it is not there.
 */
export function registerAbsent(registration: Registration): void {
  const { registry, manifest, blocksWhenUnavailable } = registration
  for (const declared of manifest.hooks ?? []) {
    if (declared.kind !== 'guard' || !mayBlock(declared, blocksWhenUnavailable)) continue
    registry.add({
      pluginId: manifest.id,
      hook: nameOf(declared),
      kind: 'guard',
      phase: declared.phase ?? 'normal',
      timeoutMs: DEFAULT_TIMEOUT_MS,
      blocksWhenUnavailable: true,
      run: () => {
        throw new Error(`${manifest.id} is not running`)
      },
    })
  }
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
