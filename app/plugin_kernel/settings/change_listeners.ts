import logger from '@adonisjs/core/services/logger'
import { runAs } from '#app/plugin_kernel/hooks/attribution'
import type { SettingsChange } from '#app/plugin_sdk/context/settings_context'

type Listener = (change: SettingsChange) => void | Promise<void>

const listeners = new Map<string, Set<Listener>>()

/** A plugin hears of its own settings; the answer ends that. */
export function onSettingsChanged(pluginId: string, listener: Listener): () => void {
  const own = listeners.get(pluginId) ?? new Set()
  listeners.set(pluginId, own.add(listener))
  return () => own.delete(listener)
}

/** Nobody waits for what a plugin makes of it, and its mistakes stay its own. */
export function announceChange(pluginId: string, change: SettingsChange): void {
  for (const listener of listeners.get(pluginId) ?? []) {
    runAs({ pluginId, hook: 'settings.changed' }, async () =>
      listener(structuredClone(change))
    ).catch((error) => logger.warn({ err: error, plugin: pluginId }, 'settings.onChanged failed'))
  }
}
