import type { OutboxEvent } from '#core/outbox'
import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import { pluginHost } from '#app/plugin_kernel/host/current_host'

/**
 * Rules fail on the register, where nobody of the plugin looks: what a sale was priced without is
 * kept with the plugin's other failures. Why it failed, running it on such sales again tells.
 */
export async function keepFailedRules({ subjectId }: OutboxEvent): Promise<void> {
  const [row] = await read<{ bytes: string }>('select bytes from documents where id = ?', [
    String(subjectId),
  ])
  if (!row) return
  const { body } = JSON.parse(row.bytes) as SaleDocument
  for (const { pluginId, pluginVersion, ruleId, stage, fault } of body.failedRules ?? []) {
    const error = `Rule ${ruleId} of version ${pluginVersion}: ${fault} (${body.receipt.number})`
    pluginHost().health.store({ pluginId, place: stage, why: fault, error })
  }
}
