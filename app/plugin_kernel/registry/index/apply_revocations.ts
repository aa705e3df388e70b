import logger from '@adonisjs/core/services/logger'
import { read } from '#core/sql'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { listRegistries } from '#app/plugin_kernel/registry/index/registry_store'
import { revocationOf } from '#app/plugin_kernel/registry/index/revocations'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/**
 * Stops what a registry has called back. What takes payments or works out taxes is not stopped while
 * a till is open: its cashier would stand there without it.
 */
export async function applyRevocations(host: PluginHost): Promise<void> {
  const registries = await listRegistries()
  for (const { id, version, manifest } of host.running()) {
    const revocation = revocationOf(registries, id, version)
    if (!revocation) continue
    const { action, reason } = revocation
    logger.warn({ plugin: id, version, action }, `A plugin was called back: ${reason}`)
    if (action === 'warn' || (isNeededToSell(manifest) && (await isTillOpen()))) continue
    await host.quarantine(id, 'registry', 'revoked', new Error(reason))
  }
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
