import type { Delivery } from '#app/plugin_kernel/deliveries/delivery_store'
import { callHandler } from '#app/plugin_kernel/hooks/call_handler'
import type { HookDispatch } from '#app/plugin_kernel/hooks/call_hooks'
import type { HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import { findMethod } from '#app/plugin_kernel/providers/provider_registry'
import type { HandlerContext } from '#app/plugin_sdk/define_plugin'
import type { HookName } from '#app/plugin_sdk/hook_points'
import {
  findJobHandler,
  isJob,
  JOB_MS,
  type JobCall,
} from '#app/plugin_kernel/plugin_jobs/job_handlers'
import { isContract } from '#app/plugin_sdk/providers/contracts'
import { frozen } from '#app/plugin_kernel/hooks/hook_payload'

/**
 * Calls the handler of an action, a method of a contract that is told after the commit, or the
 * handler of a plugin's own job. Its breaker is not asked: whoever fails is told again later, and no
 * till waits for it.
 *
 * @throws what the handler threw, or that it is late
 */
export async function tellHandler(
  { registry, time, reports }: HookDispatch,
  delivery: Delivery
): Promise<void> {
  const { id, pluginId, hook, payload, attempt } = delivery
  const handler = handlerOf(registry, delivery)
  if (!handler) throw new Error(`${pluginId} has no handler for ${hook}`)
  const { run, timeoutMs } = handler
  const context = { delivery: { id, attempt } }
  const startedAtMs = time.nowMs()
  const outcome = await callHandler(
    { pluginId, hook, run, timeoutMs, payload: frozen(payload), context },
    time
  )
  reports.onCall({ pluginId, hook, tookMs: time.nowMs() - startedAtMs })
  if (outcome.ok) return
  const { why, error } = outcome
  reports.onFailure({ pluginId, hook, why, error, breaker: 'still_closed' })
  throw error
}

function handlerOf(registry: HookRegistry, delivery: Delivery) {
  const { pluginId, hook } = delivery
  if (isJob(hook)) return jobHandlerOf(hook, delivery)
  const [contract = '', method = ''] = hook.split('.')
  if (isContract(contract)) return findMethod(pluginId, contract, method)
  return registry
    .handlersOf(hook as HookName)
    .find((one) => one.pluginId === pluginId && one.kind === 'action')
}

function jobHandlerOf(hook: JobCall, { id, pluginId, attempt }: Delivery) {
  const run = findJobHandler(pluginId, hook)
  if (!run) return undefined
  return {
    timeoutMs: JOB_MS,
    run: (given: unknown, { signal }: HandlerContext) =>
      run((given as { payload: unknown }).payload, { id, attempt, signal }),
  }
}
