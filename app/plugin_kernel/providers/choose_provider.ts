import { fail, succeed, type Result } from '#core/result'
import { broadcastToAll } from '#core/realtime'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { soundOf } from '#app/plugin_kernel/host/plan_run'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import { forgetChoice, writeChoice } from '#app/plugin_kernel/providers/provider_choices'
import type { ContractName } from '#app/plugin_sdk/providers/contracts'
import type { Author } from '#app/users/author'

export interface Choosing {
  contract: ContractName
  /** Null: for the business. */
  storeId: string | null
  /** A plugin, `nobody`, or `inherit` where a store is to do as the business does. */
  choice: { pluginId: string } | 'nobody' | 'inherit'
}

/** Plugins that can stand in for something and that the owner has switched on. */
export function candidatesFor(contract: ContractName, known: readonly KnownPlugin[]) {
  return known.filter(
    (one) =>
      one.row.desired === 'enabled' && soundOf(one)?.manifest.provides?.[contract] !== undefined
  )
}

/** The owner says who does something from now on. Registers that are selling notice at once. */
export async function chooseProvider(
  { contract, storeId, choice }: Choosing,
  author: Author
): Promise<Result<null, { reason: 'cannot' }>> {
  const pluginId = typeof choice === 'string' ? null : choice.pluginId
  const known = await pluginHost().known()
  if (pluginId !== null && !candidatesFor(contract, known).some(({ row }) => row.id === pluginId))
    return fail({ reason: 'cannot' })
  const place = storeId ?? ''
  await transaction(async (sql) => {
    if (choice === 'inherit') await forgetChoice(sql, contract, place)
    else await writeChoice(sql, { contract, storeId: place, pluginId, isOwners: true })
    await appendStoreEntry(sql, {
      ...author,
      kind: 'settings.changed',
      payload: { setting: 'plugins.provider', contract, forStoreId: storeId, pluginId, choice },
    })
  })
  broadcastToAll('plugins.changed')
  return succeed(null)
}
