import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import {
  findPluginRow,
  writeBlocking,
  writeDesired,
  writeTrust,
} from '#app/plugin_kernel/state/plugin_rows'
import type { Author } from '#app/users/author'

export type SwitchFailure = { reason: 'unknown' | 'not_trusted' }

/**
 * Switches a plugin on or off, as soon as what it is doing has ended; whatever kept it from running is
 * tried anew. A dropped folder needs the owner's word that its code may run inside of Tillhouse; one
 * that came as a package runs in a process of its own until it has that word.
 */
export async function switchPlugin(
  id: string,
  { isOn, trusts }: { isOn: boolean; trusts: boolean },
  { storeId, operatorId }: Author
): Promise<Result<null, SwitchFailure>> {
  const row = await findPluginRow(id)
  if (!row) return fail({ reason: 'unknown' })
  if (isOn && !row.isTrusted && !trusts && row.origin === 'dropped')
    return fail({ reason: 'not_trusted' })
  await transaction(async (sql) => {
    if (isOn && trusts && !row.isTrusted) await writeTrust(sql, id, operatorId)
    await writeDesired(sql, id, isOn ? 'enabled' : 'disabled')
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: 'plugins.state', pluginId: id, isOn },
    })
  })
  await pluginHost().reconcile()
  return succeed(null)
}

/** Whether acts wait for a plugin's guards even when they do not answer. */
export async function letPluginBlock(
  id: string,
  blocks: boolean,
  { storeId, operatorId }: Author
): Promise<Result<null, { reason: 'unknown' }>> {
  if (!(await findPluginRow(id))) return fail({ reason: 'unknown' })
  await transaction(async (sql) => {
    await writeBlocking(sql, id, blocks)
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: 'plugins.blocks_when_unavailable', pluginId: id, blocks },
    })
  })
  await pluginHost().restart(id)
  return succeed(null)
}
