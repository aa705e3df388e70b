import type { Delivery } from '#app/plugin_kernel/deliveries/delivery_store'
import { callHandler } from '#app/plugin_kernel/hooks/call_handler'
import type { HookDispatch } from '#app/plugin_kernel/hooks/call_hooks'
import { frozenCopy } from '#app/plugin_kernel/hooks/hook_payload'

/**
 * Calls the handler of an action. Its breaker is not asked: whoever fails is told again later, and
 * no till waits for it.
 *
 * @throws what the handler threw, or that it is late
 */
export async function tellHandler(
  { registry, time, reports }: HookDispatch,
  { id, pluginId, hook, payload, attempt }: Delivery
): Promise<void> {
  const handler = registry
    .handlersOf(hook)
    .find((one) => one.pluginId === pluginId && one.kind === 'action')
  if (!handler) throw new Error(`${pluginId} has no handler for ${hook}`)
  const { run, timeoutMs } = handler
  const context = { delivery: { id, attempt } }
  const startedAtMs = time.nowMs()
  const outcome = await callHandler(
    { pluginId, hook, run, timeoutMs, payload: frozenCopy(payload), context },
    time
  )
  reports.onCall({ pluginId, hook, tookMs: time.nowMs() - startedAtMs })
  if (outcome.ok) return
  const { why, error } = outcome
  reports.onFailure({ pluginId, hook, why, error, breaker: 'still_closed' })
  throw error
}
