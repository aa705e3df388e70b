import { runAs } from '#app/plugin_kernel/hooks/attribution'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import type { JobCall } from '#app/plugin_kernel/plugin_jobs/job_handlers'
import type { HandlerContext } from '#app/plugin_sdk/define_plugin'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { ProviderCall } from '#app/plugin_sdk/providers/contracts'

/** Why no answer of a handler counts. */
export type FailureReason = 'threw' | 'late' | 'garbage'

export type CallOutcome =
  { ok: true; value: unknown } | { ok: false; why: FailureReason; error: unknown }

/** What a plugin is called for. */
export type CallName = HookName | ProviderCall | JobCall

export interface HandlerCall {
  pluginId: string
  hook: CallName
  run: HandlerRun
  payload: unknown
  timeoutMs: number
  /** What the handler may look at beside the signal. */
  context?: Omit<HandlerContext, 'signal'>
}

export type HandlerRun = (payload: unknown, context: HandlerContext) => unknown

/**
 * Calls a plugin's handler and comes back in time whatever it does, save a loop that never ends,
 * which the watchdog deals with. Nothing is thrown; an answer that comes too late is nobody's.
 */
export async function callHandler(call: HandlerCall, time: HookTime): Promise<CallOutcome> {
  const { pluginId, hook, timeoutMs } = call
  const aborter = new AbortController()
  const late = Promise.withResolvers<CallOutcome>()
  const cancel = time.after(timeoutMs, () => {
    const error = new Error(`No answer within ${timeoutMs} ms`)
    aborter.abort(error)
    late.resolve({ ok: false, why: 'late', error })
  })
  try {
    const answer = runAs({ pluginId, hook }, () => answerOf(call, aborter.signal))
    return await Promise.race([answer, late.promise])
  } finally {
    cancel()
  }
}

/** Also what is thrown before the first `await`, and a promise that is rejected after its time. */
async function answerOf(
  { run, payload, context }: HandlerCall,
  signal: AbortSignal
): Promise<CallOutcome> {
  try {
    return { ok: true, value: await run(payload, { ...context, signal }) }
  } catch (error) {
    return { ok: false, why: 'threw', error }
  }
}
