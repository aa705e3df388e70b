import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import type { RegisteredHandler } from '#app/plugin_kernel/hooks/hook_registry'
import type { HandlerHealth } from '#app/plugin_kernel/health/plugin_health'
import { HOOK_POINTS, type HookName } from '#app/plugin_sdk/hook_points'

/** Everybody who is called at one hook point, in the order of their turns. */
export interface CalledPoint {
  hook: HookName
  /** All of them together may take so long; null where nobody waits for them. */
  budgetMs: number | null
  handlers: CalledHandler[]
}

export interface CalledHandler {
  id: string
  pluginId: string
  name: string
  kind: string
  phase: string
  mayDeny: boolean
  blocksWhenUnavailable: boolean
  isResting: boolean
  calls: number
  failures: number
  p95Ms: number | null
}

/** As calls are made in this process now; by the names of the points. */
export function listCallOrder(
  { registry, health }: Pick<PluginHost, 'registry' | 'health'>,
  names: ReadonlyMap<string, string>
): CalledPoint[] {
  const figures = new Map(health.read().map((one) => [`${one.pluginId} ${one.hook}`, one]))
  const points = Map.groupBy(registry.all(), ({ hook }) => hook)
  return [...points]
    .map(([hook, handlers]) => ({
      hook,
      budgetMs: budgetOf(hook, handlers),
      handlers: handlers.map((one) =>
        calledHandler(one, names, figures.get(`${one.pluginId} ${hook}`))
      ),
    }))
    .toSorted((left, right) => left.hook.localeCompare(right.hook, 'en'))
}

function budgetOf(hook: HookName, handlers: readonly RegisteredHandler[]): number | null {
  const isWaitedFor = handlers.some(({ kind }) => kind !== 'action' && kind !== 'observe')
  return isWaitedFor ? HOOK_POINTS[hook].budgetMs : null
}

function calledHandler(
  { pluginId, hook, kind, phase, blocksWhenUnavailable, breaker }: RegisteredHandler,
  names: ReadonlyMap<string, string>,
  figures: HandlerHealth | undefined
): CalledHandler {
  return {
    id: `${hook} ${pluginId} ${kind}`,
    pluginId,
    name: names.get(pluginId) ?? pluginId,
    kind,
    phase,
    mayDeny: kind === 'guard',
    blocksWhenUnavailable,
    isResting: breaker.isOpen,
    calls: figures?.calls ?? 0,
    failures: figures?.failures ?? 0,
    p95Ms: figures ? Math.round(figures.p95Ms * 10) / 10 : null,
  }
}
