import { read } from '#core/sql'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { hasWhatItNeeds } from '#app/plugin_kernel/rules/needed_data'
import { packagedRule } from '#app/plugin_kernel/rules/packaged_rule'
import { readDatasets } from '#app/plugin_kernel/rules/rule_datasets'
import { readRuleCode } from '#app/plugin_kernel/rules/rule_code'
import { openSettingsFor } from '#app/plugin_kernel/settings/settings_at'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { textsOf } from '#app/plugin_kernel/texts/plugin_texts'
import type { RulePackage } from '#app/rules/rule_package'

/** The rules of a plugin for one store: its code and data, and what is set there. */
export type PackageFor = (storeId: string) => RulePackage

/** A version of a plugin, whether it runs or not. */
export type RuledPlugin = Pick<KernelPlugin, 'id' | 'version' | 'manifest' | 'folder'>

/**
 * Reads all that a plugin's rules need, so that nothing has to be read when a sale is priced. Of a
 * store that is opened later, what is set for the business counts until the rules are read again.
 */
export async function packageRules(plugin: RuledPlugin): Promise<PackageFor> {
  const { id: pluginId, version, manifest, folder } = plugin
  const schema = await readSettingsSchema(manifest, folder)
  const settingsAt = async (place: { storeId?: string }) =>
    schema ? openSettingsFor(pluginId, schema, place) : {}
  const stores = await read<{ id: string; locale: string }>('select id, locale from stores')
  const ofAll = { settings: await settingsAt({}), name: await nameIn(plugin, 'en') }
  const ofStores = new Map<string, typeof ofAll>()
  for (const { id, locale } of stores) {
    const settings = await settingsAt({ storeId: id })
    ofStores.set(id, { settings, name: await nameIn(plugin, locale) })
  }
  const fixed = {
    pluginId,
    version,
    code: await readRuleCode(manifest, folder),
    datasets: await readDatasets(pluginId),
  }
  return (storeId) => {
    const { settings, name } = ofStores.get(storeId) ?? ofAll
    const speaking = (manifest.rules ?? []).filter((rule) =>
      hasWhatItNeeds(rule, { settings, datasets: fixed.datasets })
    )
    return { ...fixed, settings, name, rules: speaking.map(packagedRule) }
  }
}

/** What the plugin is called, in the language of the shop. */
async function nameIn({ manifest, folder }: RuledPlugin, locale: string): Promise<string> {
  const texts = await textsOf(manifest, folder, locale)
  return texts.say(manifest.name)
}
