import { succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import type { PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { askedFor, consentDiff, isAgreed } from '#app/plugin_kernel/registry/install/consent'
import {
  installProblem,
  type InstallProblem,
} from '#app/plugin_kernel/registry/install/install_problem'
import {
  isAsPlaced,
  placeFiles,
  versionFolder,
} from '#app/plugin_kernel/registry/install/version_folders'
import {
  findVersion,
  keepVersion,
  pinKey,
  pinnedKey,
} from '#app/plugin_kernel/registry/install/version_store'
import {
  findPluginRow,
  insertPlugin,
  writeActive,
  writeDesired,
} from '#app/plugin_kernel/state/plugin_rows'

export interface AddWish {
  /** The shop's data/plugins. */
  root: string
  plugin: PluginPackage
  /** `file`, `folder`, or the name of the registry that it came from. */
  source: string
  /** What the owner has said yes to (`askedFor`). */
  agreed: readonly string[]
}

export interface AddedPlugin {
  id: string
  version: string
  /** What serves now: another version as long as nobody changes over. */
  serving: string
}

/**
 * Puts a version into the shop's own place for plugins. The first one of a plugin becomes the one
 * that serves once the owner enables it; a further one lies beside it until `changeVersion`.
 */
export async function addPlugin(wish: AddWish): Promise<Result<AddedPlugin, InstallProblem>> {
  const { plugin, root, agreed } = wish
  const { id, version } = plugin.manifest
  const row = await findPluginRow(id)
  if (row?.origin === 'dropped' && row.state !== 'missing' && row.desired !== 'removed')
    return installProblem('dropped_here', { id })
  const pinned = await pinnedKey(id)
  if (pinned !== null && pinned !== plugin.signedBy) return installProblem('other_author', { id })
  const known = await findVersion(id, version)
  if (known && known.digest !== plugin.digest)
    return installProblem('other_content', { id, version })
  const serving =
    row?.origin === 'installed' && row.desired !== 'removed' ? row.activeVersion : null
  const diff = consentDiff(null, plugin.manifest)
  if (serving === null && !isAgreed(diff, agreed))
    return installProblem('needs_consent', { id, version, asked: askedFor(diff).join(', ') })
  const folder = versionFolder(root, id, version)
  if (!(await isAsPlaced(folder, plugin.digest))) await placeFiles(root, folder, plugin.files)
  await transaction(async (sql) => {
    if (!known) await keepVersion(sql, versionOf(wish))
    if (pinned === null && plugin.signedBy !== null) await pinKey(sql, id, plugin.signedBy)
    if (!row) await insertPlugin(sql, { id, origin: 'installed', activeVersion: version })
    else if (serving === null) {
      await writeActive(sql, id, version)
      await writeDesired(sql, id, 'disabled')
    }
  })
  return succeed({ id, version, serving: serving ?? version })
}

function versionOf({ plugin, source }: AddWish) {
  const { manifest, digest, signedBy } = plugin
  return { pluginId: manifest.id, version: manifest.version, digest, source, signedBy, manifest }
}
