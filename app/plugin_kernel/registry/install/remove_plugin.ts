import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { nowIso } from '#core/clock'
import { succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { exportKept } from '#app/plugin_kernel/registry/install/export_kept'
import {
  installProblem,
  type InstallProblem,
} from '#app/plugin_kernel/registry/install/install_problem'
import { forgetVersions } from '#app/plugin_kernel/registry/install/version_store'
import type { ChangeTools } from '#app/plugin_kernel/registry/upgrade/change_version'
import { findPluginRow, writeDesired } from '#app/plugin_kernel/state/plugin_rows'
import { writeDown } from '#app/plugin_kernel/state/write_down'
import type { Author } from '#app/users/author'

type Tools = Pick<ChangeTools, 'places' | 'parts' | 'host'>

/** Takes a plugin's code away. What it kept stays, and is found again when it is added anew. */
export async function removePlugin(
  id: string,
  { places, host }: Tools,
  author: Author | null = null
): Promise<Result<{ id: string }, InstallProblem>> {
  const row = await findPluginRow(id)
  if (!row) return installProblem('not_installed', { id, version: '' })
  await transaction(async (sql) => {
    await writeDesired(sql, id, 'removed')
    await forgetVersions(sql, id)
    await writeDown(sql, 'plugins.state', { pluginId: id, isRemoved: true }, author)
  })
  await host?.reconcile()
  if (row.origin === 'installed') await rm(join(places.data, id), { recursive: true, force: true })
  return succeed({ id })
}

/** Deletes a plugin and all that it kept, once all of that is written into a folder. */
export async function purgePlugin(
  id: string,
  tools: Tools,
  author: Author | null = null
): Promise<Result<{ id: string; export: string }, InstallProblem>> {
  const removed = await removePlugin(id, tools, author)
  if (!removed.ok) return removed
  const stamp = nowIso().replaceAll(/[:.]/g, '-')
  const folder = join(tools.places.data, '_purged', `${id}-${stamp}`)
  await exportKept(id, folder)
  for (const part of tools.parts) await part.purge?.(id)
  await transaction(async (sql) => {
    for (const table of ['plugin_authors', 'plugin_upgrades', 'plugin_failures'])
      await sql.run(`delete from ${table} where plugin_id = ?`, [id])
    await sql.run('delete from plugins where id = ?', [id])
    await writeDown(sql, 'plugins.purged', { pluginId: id }, author)
  })
  return succeed({ id, export: folder })
}
