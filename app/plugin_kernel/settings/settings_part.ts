import { transaction } from '#core/sql'
import { problem } from '#app/plugin_kernel/contract/manifest_problem'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { onSettingsChanged } from '#app/plugin_kernel/settings/change_listeners'
import { migrateSettings } from '#app/plugin_kernel/settings/migrate_settings'
import { readMigrate } from '#app/plugin_kernel/settings/migrate_values'
import { forgetSettings } from '#app/plugin_kernel/settings/setting_rows'
import { settingsFor } from '#app/plugin_kernel/settings/settings_at'
import { readSettingsSchema, SettingsRefused } from '#app/plugin_kernel/settings/settings_schema'
import { onSettingsTest } from '#app/plugin_kernel/settings/test_settings'

/** What a shop sets of a plugin, by the schema that the plugin brings. */
export const settingsPart: KernelPart = {
  name: 'settings',
  async check({ manifest, folder }) {
    try {
      const schema = await readSettingsSchema(manifest, folder)
      const file = schema?.['x-migrate']
      if (file !== undefined) await readMigrate(folder, file)
      return []
    } catch (error) {
      if (!(error instanceof SettingsRefused)) throw error
      const { message: detail } = error
      return [problem('/settings', 'settings_refused', { file: manifest.settings!, detail })]
    }
  },
  install: migrateSettings,
  async context(plugin) {
    const { id, manifest, folder } = plugin
    const schema = await readSettingsSchema(manifest, folder)
    return {
      settings: {
        get: async <Settings extends object>(place = {}) =>
          (schema ? await settingsFor(id, schema, place) : {}) as Settings,
        onChanged: (handler) => plugin.onStop(onSettingsChanged(id, handler)),
        onTest: (name, handler) => plugin.onStop(onSettingsTest(id, name, handler)),
      },
    }
  },
  purge: (pluginId) => transaction((sql) => forgetSettings(sql, pluginId)),
}
