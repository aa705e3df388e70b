import type { HandlerHealth } from '#app/plugin_kernel/health/plugin_health'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import type { HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import { textsOf } from '#app/plugin_kernel/texts/plugin_texts'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** A plugin as the list shows it. */
export async function toPlugin({ row, found }: KnownPlugin, locale: string) {
  const manifest = found?.manifest.ok ? found.manifest.value : null
  const texts = manifest && (await textsOf(manifest, found!.folder, locale))
  return {
    id: row.id,
    origin: row.origin,
    state: row.state,
    isWanted: row.desired === 'enabled',
    isTrusted: row.isTrusted,
    blocksWhenUnavailable: row.blocksWhenUnavailable,
    problem: row.problem,
    name: texts?.say(manifest!.name) ?? row.id,
    description: manifest?.description ? texts!.say(manifest.description) : null,
    version: manifest?.version ?? row.activeVersion,
  }
}
export type ShownPlugin = Awaited<ReturnType<typeof toPlugin>>

/** All that a plugin would do and does, for the owner to decide on. */
export async function toDeclared({ found }: KnownPlugin, locale: string) {
  const manifest = found?.manifest.ok ? found.manifest.value : null
  if (!manifest) return null
  const texts = await textsOf(manifest, found!.folder, locale)
  const { publisher, license, api, permissions = [], rules = [], slots = [], hooks = [] } = manifest
  return {
    publisher: publisher?.id ?? null,
    license: license ?? null,
    api,
    permissions: permissions.map(({ cap, why }) => ({ cap, why: texts.say(why) })),
    rules: rules.map(({ id, stage }) => ({ id, stage })),
    slots: slots.map(({ slot }) => slot),
    mayBlock: hooks.some(({ kind, onFailure }) => kind === 'guard' && onFailure === 'block'),
    hasSettings: manifest.settings !== undefined,
  }
}
export type DeclaredPlugin = Awaited<ReturnType<typeof toDeclared>>

/** Where a plugin is called, when its turn comes there, and how it did since the start. */
export function toHandlers(
  { id, hooks = [] }: Pick<PluginManifest, 'id' | 'hooks'>,
  registry: HookRegistry,
  health: readonly HandlerHealth[]
) {
  return hooks.map(({ hook, kind }) => {
    const name = hook.split('@')[0] as HookName
    const handlers = registry.handlersOf(name)
    const place = handlers.findIndex((one) => one.pluginId === id)
    const figures = health.find((one) => one.pluginId === id && one.hook === name)
    return {
      id: hook,
      hook: name,
      kind,
      place: place === -1 ? null : place + 1,
      of: handlers.length,
      isResting: handlers[place]?.breaker.isOpen ?? false,
      calls: figures?.calls ?? 0,
      failures: figures?.failures ?? 0,
      p95Ms: figures ? Math.round(figures.p95Ms * 10) / 10 : null,
    }
  })
}
export type ShownHandler = ReturnType<typeof toHandlers>[number]
