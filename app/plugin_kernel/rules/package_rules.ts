import { read } from '#core/sql'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { readDatasets } from '#app/plugin_kernel/rules/rule_datasets'
import { readRuleCode } from '#app/plugin_kernel/rules/rule_code'
import { openSettingsFor } from '#app/plugin_kernel/settings/settings_at'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { textsOf } from '#app/plugin_kernel/texts/plugin_texts'
import type { RuleDeclaration } from '#app/plugin_sdk/manifest'
import { DEFAULT_FUEL, type PackagedRule, type RulePackage } from '#app/rules/rule_package'
import type { RuleStacking } from '#pricing/rules/rule'

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
    rules: (manifest.rules ?? []).map(packagedRule),
    datasets: await readDatasets(pluginId),
  }
  return (storeId) => ({ ...fixed, ...(ofStores.get(storeId) ?? ofAll) })
}

/** What the plugin is called, in the language of the shop. */
async function nameIn({ manifest, folder }: RuledPlugin, locale: string): Promise<string> {
  const texts = await textsOf(manifest, folder, locale)
  return texts.say(manifest.name)
}

function packagedRule(rule: RuleDeclaration): PackagedRule {
  const { id, stage, inputs = [], datasets = [], fuel = DEFAULT_FUEL, onFailure } = rule
  return {
    id,
    stage,
    export: rule.export,
    // `settings.rate` is part of the settings, which rules are handed whole.
    inputs: [...new Set(inputs.map(partOf))],
    datasets,
    fuel,
    // Where a rule on tax fails, the store's own rates count: that is what skipping means there.
    onFailure: onFailure === 'block' ? 'block' : 'skip',
    stacking: stackingOf(rule),
  }
}

/** Custom fields are handed out by plugin; of everything else the whole. */
function partOf(input: string): string {
  return /^(item|customer)\.ext(\.|$)/.test(input) ? input : input.split('.')[0]!
}

function stackingOf({ stacking = 'stack', group }: RuleDeclaration): RuleStacking {
  if (stacking !== 'best_of_group') return { kind: stacking }
  return { kind: stacking, group: group ?? '' }
}
