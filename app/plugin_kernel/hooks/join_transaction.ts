import type { Sql } from '#core/sql'
import { LeftTransaction } from '#app/hooks/hook_port'
import { askHandler, openBudget } from '#app/plugin_kernel/hooks/ask_handler'
import type { HookDispatch } from '#app/plugin_kernel/hooks/call_hooks'
import { frozenCopy } from '#app/plugin_kernel/hooks/hook_payload'
import { ownTransaction } from '#app/plugin_kernel/hooks/own_transaction'
import { HOOK_POINTS, type HookName } from '#app/plugin_sdk/hook_points'

/**
 * Lets plugins write in the transaction of an act. One that fails takes the whole transaction with
 * it; whoever began that tries again without the plugin.
 *
 * @throws LeftTransaction
 */
export async function joinTransaction(
  dispatch: HookDispatch,
  sql: Sql,
  hook: HookName,
  { payload, leftOut }: { payload: object; leftOut: readonly string[] }
): Promise<void> {
  const handlers = dispatch.registry
    .handlersOf(hook)
    .filter(({ kind, pluginId }) => kind === 'tx' && !leftOut.includes(pluginId))
  if (handlers.length === 0) return
  const budget = openBudget(HOOK_POINTS[hook].budgetMs, dispatch.time)
  const copy = frozenCopy(payload)
  for (const handler of handlers) {
    // A transaction is not broken again and again for somebody who is known to fail.
    if (handler.breaker.isLeftAlone && !handler.blocksWhenUnavailable) continue
    const own = ownTransaction(sql, handler.pluginId)
    const context = { transaction: own.transaction }
    const question = { payload: copy, budget, context, read: () => null }
    const asked = await askHandler(dispatch, handler, question)
    await own.end()
    if (!asked.ok) throw new LeftTransaction(handler.pluginId, handler.blocksWhenUnavailable)
  }
}
