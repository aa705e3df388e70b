import { fail, succeed, type Result } from '#core/result'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { findVersion, versionsOf } from '#app/plugin_kernel/registry/install/version_store'
import { versionFolder } from '#app/plugin_kernel/registry/install/version_folders'
import {
  packageRules,
  type PackageFor,
  type RuledPlugin,
} from '#app/plugin_kernel/rules/package_rules'
import { rulesPart } from '#app/plugin_kernel/rules/rules_part'

/** A version of a plugin whose rules are tried on sales, whether it is on or not. */
export interface Candidate {
  id: string
  version: string
  packageFor: PackageFor
}

export type CandidateProblem = { reason: 'no_such_version' | 'no_rules' | 'rules_refused' }

/** @param version null for the newest that is installed, or the one in the plugins folder */
export async function findCandidate(
  id: string,
  version: string | null
): Promise<Result<Candidate, CandidateProblem>> {
  const plugin = await findRuled(id, version)
  if (!plugin) return fail({ reason: 'no_such_version' })
  if (!plugin.manifest.rules?.length) return fail({ reason: 'no_rules' })
  const problems = (await rulesPart.check?.(plugin)) ?? []
  if (problems.length > 0) return fail({ reason: 'rules_refused' })
  const packageFor = await packageRules(plugin)
  return succeed({ id, version: plugin.version, packageFor })
}

/** The versions of a plugin that could be tried, the newest first. */
export async function triableVersions(id: string): Promise<string[]> {
  const installed = await versionsOf(id)
  if (installed.length > 0) return installed.map(({ version }) => version)
  const found = await dropped(id)
  return found ? [found.version] : []
}

async function findRuled(id: string, version: string | null): Promise<RuledPlugin | null> {
  const wanted = version ?? (await triableVersions(id))[0]
  if (wanted === undefined) return null
  const installed = await findVersion(id, wanted)
  if (installed) {
    const { data } = pluginHost().options.places
    const { manifest } = installed
    return { id, version: wanted, manifest, folder: versionFolder(data, id, wanted) }
  }
  const found = await dropped(id)
  return found?.version === wanted ? found : null
}

async function dropped(id: string): Promise<RuledPlugin | null> {
  const { found = null } = (await pluginHost().known()).find(({ row }) => row.id === id) ?? {}
  if (!found?.manifest.ok || found.origin !== 'dropped') return null
  const { value: manifest } = found.manifest
  return { id, version: manifest.version, manifest, folder: found.folder }
}
