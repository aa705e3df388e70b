import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagedRule } from '#app/plugin_kernel/rules/packaged_rule'
import { readRuleCode } from '#app/plugin_kernel/rules/rule_code'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type { RulePackage } from '#app/rules/rule_package'

const FOLDER = 'plugins'

/** What each plugin is set to and what its job has worked out; of one that is not named, nothing. */
type Told = Record<string, Partial<Pick<RulePackage, 'settings' | 'datasets'>>>

/** The rules of every plugin that comes with Tillhouse, as a register would get them. */
export async function shippedRules(told: Told = {}): Promise<RulePackage[]> {
  const manifests = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => manifestOf(name))
    .filter(({ rules = [] }) => rules.length > 0)
  return Promise.all(
    manifests.map(async (manifest) => ({
      pluginId: manifest.id,
      version: manifest.version,
      name: manifest.id,
      code: await readRuleCode(manifest, join(FOLDER, manifest.id)),
      rules: (manifest.rules ?? []).map(packagedRule),
      settings: {},
      datasets: {},
      ...told[manifest.id],
    }))
  )
}

function manifestOf(folder: string): PluginManifest {
  return JSON.parse(readFileSync(join(FOLDER, folder, 'plugin.json'), 'utf8')) as PluginManifest
}
