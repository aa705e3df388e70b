import { computed } from 'vue'
import { useTranslations } from '~/composables/use_translations'
import { pluginPages } from '~/plugin_runtime/plugin_runtime'
import { pluginText } from '~/plugin_runtime/plugin_text'
import type { RegisterAct } from '#resources/register/screen/use_register_acts'
import { useCounter } from '#resources/register/use_counter'

/** Pages that plugins bring to the register; their labels are the plugins' own words. */
export function usePluginPages() {
  const { locale } = useTranslations()
  const { dialogs } = useCounter().parts
  return computed<RegisterAct[]>(() =>
    pluginPages('register').map(({ plugin, page }) => ({
      name: `${plugin.id}/${page.path}`,
      label: pluginText(plugin, locale(), page.title),
      icon: page.icon,
      run: () => void dialogs.open('plugin_page', { pluginId: plugin.id, path: page.path }),
    }))
  )
}
