import { transaction } from '#core/sql'
import { problem } from '#app/plugin_kernel/contract/manifest_problem'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { packageRules, type PackageFor } from '#app/plugin_kernel/rules/package_rules'
import { forgetDatasets, keepDataset } from '#app/plugin_kernel/rules/rule_datasets'
import { readRuleCode } from '#app/plugin_kernel/rules/rule_code'
import { onSettingsChanged } from '#app/plugin_kernel/settings/change_listeners'
import { SDK_VERSION } from '#app/plugin_sdk/sdk_version'
import { installRules } from '#app/rules/active_rules'
import { checkCode } from '#app/rules/check_code'
import { loadEngine } from '#app/rules/load_engine'
import { announcePricing } from '#app/stores/announce_pricing'

const MAX_DATASET = 1_000_000

/** By the id of the plugin; what each has now. */
const active = new Map<string, PackageFor>()

/** By id, so that switching a plugin off and on again comes to the same pipeline as before. */
function rulesOf(storeId: string) {
  const ids = [...active.keys()].sort()
  const packages = ids.map((id) => active.get(id)!(storeId))
  return { sdkVersion: SDK_VERSION, packages: packages.filter(({ rules }) => rules.length > 0) }
}

/** Rules of plugins: checked before they run, then part of what every register prices with. */
export const rulesPart: KernelPart = {
  name: 'rules',
  async check({ manifest, folder }) {
    const { entry, rules = [] } = manifest
    if (entry?.rules === undefined) return []
    const exported = [...new Set(rules.map((rule) => rule.export))]
    const detail = await refusalOf(() => readRuleCode(manifest, folder), exported)
    return detail === null
      ? []
      : [problem('/entry/rules', 'rules_refused', { file: entry.rules, detail })]
  },
  context: (plugin) => ({
    rules: { setDataset: (name, value) => setDataset(plugin, name, value) },
  }),
  async started(plugin) {
    if (!plugin.manifest.rules?.length) return
    installRules(rulesOf)
    plugin.onStop(async () => {
      active.delete(plugin.id)
      await announce()
    })
    plugin.onStop(onSettingsChanged(plugin.id, () => refresh(plugin)))
    await refresh(plugin)
  },
  purge: (pluginId) => transaction((sql) => forgetDatasets(sql, pluginId)),
}

async function refusalOf(
  readCode: () => Promise<string>,
  exported: readonly string[]
): Promise<string | null> {
  try {
    return checkCode(await loadEngine(), await readCode(), exported)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function refresh(plugin: KernelPlugin): Promise<void> {
  const made = await packageRules(plugin)
  if (plugin.signal.aborted) return
  active.set(plugin.id, made)
  await announce()
}

/** Every open register fetches the pipeline that counts from now on. */
function announce(): Promise<void> {
  return transaction((sql) => announcePricing(sql, null))
}

async function setDataset(plugin: KernelPlugin, name: string, value: unknown): Promise<void> {
  const declared = (plugin.manifest.rules ?? []).flatMap(({ datasets = [] }) => datasets)
  if (!declared.includes(name)) throw new Error(`No rule in plugin.json asks for ${name}`)
  const content = JSON.stringify(value)
  if (content === undefined || content.length > MAX_DATASET)
    throw new Error(`The dataset ${name} is plain data of at most 1 MB`)
  const isNew = await transaction((sql) => keepDataset(sql, plugin.id, { name, content }))
  if (isNew && active.has(plugin.id)) await refresh(plugin)
}
