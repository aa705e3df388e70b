import { tellPlugins } from '#app/hooks/told'
import type { SettingsChange } from '#app/plugin_sdk/context/settings_context'

/** After a restart and in every process, beside `ctx.settings.onChanged`; of its own settings only. */
tellPlugins({
  hook: 'settings.changed',
  event: 'plugins.settings.changed',
  onlyFor: ({ payload }) => String(payload.pluginId),
  async payloadOf({ payload }) {
    const { scope, scopeId, changes } = payload as unknown as Partial<SettingsChange>
    // Events of before do not say what changed.
    return scope && changes ? { area: 'own', scope, scopeId: scopeId ?? null, changes } : null
  },
})
