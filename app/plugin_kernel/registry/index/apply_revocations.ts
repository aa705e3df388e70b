import logger from '@adonisjs/core/services/logger'
import { read } from '#core/sql'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { listRegistries } from '#app/plugin_kernel/registry/index/registry_store'
import { revocationOf } from '#app/plugin_kernel/registry/index/revocations'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/**
 * Stops what a registry has called back. What takes payments or works out taxes is not stopped while
 * a till is open: its cashier would stand there without it. The owner is told at once, and it stops
 * when the last till has closed.
 */
export async function applyRevocations(host: PluginHost): Promise<void> {
  const running = host.running()
  if (running.length === 0) return
  const registries = await listRegistries()
  for (const { id, version, manifest } of running) {
    const revocation = revocationOf(registries, id, version)
    if (!revocation) continue
    const { action, reason } = revocation
    const waits = action === 'disable' && isNeededToSell(manifest) && (await isTillOpen())
    if (action === 'warn' || waits)
      await tellOwner(host, id, waits ? 'stops_after' : 'warned_of', reason)
    else {
      logger.warn({ plugin: id, version }, `A plugin was called back: ${reason}`)
      await host.quarantine(id, 'registry', 'revoked', new Error(reason))
    }
  }
}

/** Once: it is looked every quarter of an hour, and at every close. */
async function tellOwner(host: PluginHost, pluginId: string, why: string, reason: string) {
  const known = await read(
    `select id from plugin_failures
      where plugin_id = ? and place = 'registry' and why = ? and message = ? limit 1`,
    [pluginId, why, reason]
  )
  if (known.length > 0) return
  logger.warn({ plugin: pluginId, why }, `A plugin is called back: ${reason}`)
  host.health.store({ pluginId, place: 'registry', why, error: new Error(reason) })
}

function isNeededToSell({ provides = {}, rules = [] }: PluginManifest): boolean {
  return (
    'payment-terminal' in provides ||
    'tax-engine' in provides ||
    rules.some(({ stage }) => stage === 'tax.compute')
  )
}

async function isTillOpen(): Promise<boolean> {
  const [open] = await read(
    'select id from till_sessions where open_register_id is not null limit 1'
  )
  return open !== undefined
}
