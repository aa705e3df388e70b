import { succeed, type Result } from '#core/result'
import { planPlugins } from '#app/plugin_kernel/contract/plugin_graph'
import type { PluginPlaces } from '#app/plugin_kernel/discovery/find_plugins'
import { graphHost } from '#app/plugin_kernel/host/graph_host'
import { soundOf } from '#app/plugin_kernel/host/plan_run'
import type { SoundPlugin } from '#app/plugin_kernel/host/start_plugin'
import { takeStock } from '#app/plugin_kernel/host/take_stock'
import { askedFor, consentDiff, isAgreed } from '#app/plugin_kernel/registry/install/consent'
import {
  installProblem,
  type InstallProblem,
} from '#app/plugin_kernel/registry/install/install_problem'
import { isAsPlaced, versionFolder } from '#app/plugin_kernel/registry/install/version_folders'
import {
  findVersion,
  type InstalledVersion,
} from '#app/plugin_kernel/registry/install/version_store'
import type { ChangeWish } from '#app/plugin_kernel/registry/upgrade/change_version'
import { openUpgrades } from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import type { DesiredState } from '#app/plugin_kernel/state/plugin_state'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

export interface SoundChange {
  from: InstalledVersion
  to: SoundPlugin
  desired: DesiredState
}

/** Everything that can be known before anything is touched. */
export async function checkChange(
  { id, version, agreed }: ChangeWish,
  places: PluginPlaces
): Promise<Result<SoundChange, InstallProblem>> {
  const row = await findPluginRow(id)
  const target = await findVersion(id, version)
  if (!row || row.origin !== 'installed' || row.desired === 'removed' || !target)
    return installProblem('not_installed', { id, version })
  if (row.activeVersion === version) return installProblem('already_serving', { id, version })
  const from = row.activeVersion === null ? null : await findVersion(id, row.activeVersion)
  if (!from) return installProblem('not_installed', { id, version: row.activeVersion ?? '' })
  if ((await openUpgrades()).some(({ pluginId }) => pluginId === id))
    return installProblem('busy', { id })
  const folder = versionFolder(places.data, id, version)
  if (!(await isAsPlaced(folder, target.digest)))
    return installProblem('files_changed', { id, version })
  const tooNew = newerData(from.manifest, target.manifest)
  if (tooNew) return installProblem('data_too_new', { id, version, ...tooNew })
  const asked = consentDiff(from.manifest, target.manifest)
  if (!isAgreed(asked, agreed))
    return installProblem('needs_consent', { id, version, asked: askedFor(asked).join(', ') })
  const misfit = await misfitOf(target.manifest, places)
  if (misfit) return installProblem('does_not_fit', { id, version, ...misfit })
  const to = { id, folder, origin: 'installed' as const, manifest: target.manifest }
  return succeed({ from, to, desired: row.desired })
}

/** Code of an older data version can run on newer tables only when those say so. */
export function newerData({ data: now }: PluginManifest, { data: then }: PluginManifest) {
  if (!now || !then || now.readableSince <= then.version) return null
  return { now: String(now.version), since: String(now.readableSince), then: String(then.version) }
}

/** Whoever would not run any more, with the reasons; the others as they are enabled now. */
async function misfitOf(target: PluginManifest, places: PluginPlaces) {
  const known = await takeStock(places)
  const enabled = known.filter(({ row }) => row.desired === 'enabled')
  const before = enabled.flatMap((one) => soundOf(one)?.manifest ?? [])
  const others = before.filter(({ id }) => id !== target.id)
  const host = graphHost()
  const refusedNow = planPlugins(before, host).refused
  const { refused } = planPlugins([...others, target], host)
  const newly = [...refused].filter(([id]) => id === target.id || !refusedNow.has(id))
  if (newly.length === 0) return null
  const detail = newly.map(([id, problems]) => `${id}: ${problems.map(told).join(', ')}`).join('; ')
  return { detail }
}

function told({ code, ...values }: { code: string } & Record<string, unknown>): string {
  return [code, ...Object.values(values).flat()].join(' ')
}
