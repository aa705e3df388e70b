import { onEvent } from '#core/outbox'
import { tellPlugins } from '#app/hooks/told'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { applyRevocations } from '#app/plugin_kernel/registry/index/apply_revocations'
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

/** What was called back while a till was open stops with the last one. */
onEvent('tills.session.closed', () => applyRevocations(pluginHost()))
