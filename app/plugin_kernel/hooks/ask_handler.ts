import {
  callHandler,
  type CallName,
  type CallOutcome,
  type FailureReason,
  type HandlerCall,
} from '#app/plugin_kernel/hooks/call_handler'
import type { BreakerStep } from '#app/plugin_kernel/hooks/circuit_breaker'
import type { RegisteredHandler } from '#app/plugin_kernel/hooks/hook_registry'
import type { HookTime } from '#app/plugin_kernel/hooks/time'

/** What went wrong in a plugin's handler, for the health page. */
export interface HandlerFailure {
  pluginId: string
  hook: CallName
  why: FailureReason
  error: unknown
  breaker: BreakerStep
}

/** Who is told how calls went. */
export interface HookReports {
  onFailure(failure: HandlerFailure): void
  onCall(call: { pluginId: string; hook: CallName; tookMs: number }): void
}

/** How long a hook point may take in all, counted from its first call. */
export interface HookBudget {
  restMs(): number
}

export function openBudget(budgetMs: number, time: HookTime): HookBudget {
  const startedAtMs = time.nowMs()
  return { restMs: () => budgetMs - (time.nowMs() - startedAtMs) }
}

/** An answer that counts, or none; the reason is told to the health page alone. */
export type Asked<Answer> = { ok: true; answer: Answer } | { ok: false }

export interface HookCalls {
  time: HookTime
  reports: HookReports
}

/** Whom a question goes to: a handler at a hook point, or a method of a contract. */
export interface Callee extends Pick<
  RegisteredHandler,
  'pluginId' | 'timeoutMs' | 'run' | 'breaker'
> {
  hook: CallName
}

export interface HookQuestion<Answer> extends Pick<HandlerCall, 'payload' | 'context'> {
  budget: HookBudget
  read: (value: unknown) => Answer
}

/**
 * Asks one handler within its own time and what is left for its point. `read` throws at an answer
 * that is none of the kind.
 */
export async function askHandler<Answer>(
  { time, reports }: HookCalls,
  handler: Callee,
  question: HookQuestion<Answer>
): Promise<Asked<Answer>> {
  const { pluginId, hook, run, breaker } = handler
  const timeoutMs = Math.min(handler.timeoutMs, question.budget.restMs())
  // Nobody's fault but those who were asked before; the breaker is not told.
  if (timeoutMs <= 0 || !breaker.mayCall()) return { ok: false }
  const startedAtMs = time.nowMs()
  const outcome = await callHandler(
    { pluginId, hook, run, timeoutMs, payload: question.payload, context: question.context },
    time
  )
  reports.onCall({ pluginId, hook, tookMs: time.nowMs() - startedAtMs })
  const read = readAnswer(outcome, question.read)
  if (read.ok) {
    breaker.succeeded()
    return { ok: true, answer: read.value }
  }
  const { why, error } = read
  reports.onFailure({ pluginId, hook, why, error, breaker: breaker.failed() })
  return { ok: false }
}

function readAnswer<Answer>(
  outcome: CallOutcome,
  read: (value: unknown) => Answer
): { ok: true; value: Answer } | { ok: false; why: FailureReason; error: unknown } {
  if (!outcome.ok) return outcome
  try {
    return { ok: true, value: read(outcome.value) }
  } catch (error) {
    return { ok: false, why: 'garbage', error }
  }
}
