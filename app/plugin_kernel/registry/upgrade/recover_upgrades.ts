import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import type { PluginPlaces } from '#app/plugin_kernel/discovery/find_plugins'
import { removeIncoming, versionFolder } from '#app/plugin_kernel/registry/install/version_folders'
import { findVersion } from '#app/plugin_kernel/registry/install/version_store'
import { tablesMadeBy } from '#app/plugin_kernel/registry/upgrade/migrate_to'
import { dropSnapshot, undoUpgrade } from '#app/plugin_kernel/registry/upgrade/snapshot'
import {
  endUpgrade,
  forgetOldSnapshots,
  openUpgrades,
  type Upgrade,
} from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'

/**
 * Before any plugin starts: a change of version that the power cut off is finished when the new
 * version served already, and taken back when it did not.
 */
export async function recoverUpgrades({ data: root }: PluginPlaces): Promise<void> {
  await removeIncoming(root)
  for (const upgrade of await openUpgrades()) {
    if (upgrade.step === 'flipped')
      await transaction((sql) => endUpgrade(sql, upgrade, 'done', null, clock.now()))
    else await takeBack(upgrade, root)
  }
  for (const id of await forgetOldSnapshots()) await dropSnapshot(root, id)
}

async function takeBack(upgrade: Upgrade, root: string): Promise<void> {
  const { pluginId: id, to, step } = upgrade
  const row = await findPluginRow(id)
  const target = await findVersion(id, to)
  const folder = versionFolder(root, id, to)
  const newTables = target
    ? await tablesMadeBy({ id, folder, origin: 'installed', manifest: target.manifest })
    : []
  const problem = { step, message: 'Tillhouse ended while it changed the version' }
  await undoUpgrade(upgrade, { root, desired: row?.desired ?? 'disabled', newTables, problem })
}
