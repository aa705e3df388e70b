import { readDenial } from '#app/plugin_kernel/hooks/read_denial'
import { askHandler, openBudget, type HookCalls } from '#app/plugin_kernel/hooks/ask_handler'
import { frozenCopy } from '#app/plugin_kernel/hooks/hook_payload'
import type { AbsentGuard, HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import type { GuardVerdict } from '#app/hooks/hook_port'
import { HOOK_POINTS, type HookName } from '#app/plugin_sdk/hook_points'

export interface HookDispatch extends HookCalls {
  registry: HookRegistry
}

/**
 * Asks every guard of a point, one after the other. "No" and "broke" are different answers: only the
 * first is a denial.
 */
export async function askGuards(
  dispatch: HookDispatch,
  hook: HookName,
  payload: object
): Promise<GuardVerdict> {
  const verdict: GuardVerdict = { denials: [], degraded: [], unavailable: [] }
  for (const absent of dispatch.registry.absentAt(hook)) noAnswer(verdict, absent)
  const handlers = handlersOf(dispatch, hook, 'guard')
  if (handlers.length === 0) return verdict
  const question = { ...questionOf(dispatch, hook, payload), read: readDenial }
  for (const handler of handlers) {
    const { pluginId } = handler
    const asked = await askHandler(dispatch, handler, question)
    if (!asked.ok) noAnswer(verdict, handler)
    else if (asked.answer) verdict.denials.push({ ...asked.answer, pluginId })
  }
  return verdict
}

function noAnswer(
  { unavailable, degraded }: GuardVerdict,
  { pluginId, blocksWhenUnavailable }: AbsentGuard
): void {
  ;(blocksWhenUnavailable ? unavailable : degraded).push(pluginId)
}

/** Whom `askGuards` would ask, and who would be asked if it ran. */
export function guardsOf(dispatch: HookDispatch, hook: HookName): string[] {
  const guards = [...handlersOf(dispatch, hook, 'guard'), ...dispatch.registry.absentAt(hook)]
  return guards.map(({ pluginId }) => pluginId)
}

/** Asks all handlers of a point at once for items; who is late or wrong adds none. */
export async function collect<Item>(
  dispatch: HookDispatch,
  hook: HookName,
  payload: object,
  readItem: (value: unknown) => Item
): Promise<{ pluginId: string; item: Item }[]> {
  const handlers = handlersOf(dispatch, hook, 'collect')
  if (handlers.length === 0) return []
  const read = (value: unknown) => listOf(value).map(readItem)
  const question = { ...questionOf(dispatch, hook, payload), read }
  const answers = await Promise.all(
    handlers.map(async (handler) => ({
      pluginId: handler.pluginId,
      asked: await askHandler(dispatch, handler, question),
    }))
  )
  return answers.flatMap(({ pluginId, asked }) =>
    asked.ok ? asked.answer.map((item) => ({ pluginId, item })) : []
  )
}

/** Asks in turn until somebody answers; null when nobody does. */
export async function askFirst<Answer>(
  dispatch: HookDispatch,
  hook: HookName,
  payload: object,
  read: (value: unknown) => Answer
): Promise<{ pluginId: string; answer: Answer } | null> {
  const question = {
    ...questionOf(dispatch, hook, payload),
    read: (value: unknown) => (isNothing(value) ? null : { answer: read(value) }),
  }
  for (const handler of handlersOf(dispatch, hook, 'first')) {
    const asked = await askHandler(dispatch, handler, question)
    if (asked.ok && asked.answer) return { pluginId: handler.pluginId, ...asked.answer }
  }
  return null
}

/**
 * Hands a small value from one filter to the next. One that answers nothing leaves it as it is; an
 * answer that `read` refuses is passed over.
 */
export async function filter<Value>(
  dispatch: HookDispatch,
  hook: HookName,
  value: Value,
  read: (value: unknown) => Value
): Promise<Value> {
  const budget = openBudget(HOOK_POINTS[hook].budgetMs, dispatch.time)
  let current = value
  for (const handler of handlersOf(dispatch, hook, 'filter')) {
    const asked = await askHandler(dispatch, handler, {
      payload: frozenCopy(current),
      budget,
      read: (answer: unknown) => (isNothing(answer) ? null : { value: read(answer) }),
    })
    if (asked.ok && asked.answer) current = asked.answer.value
  }
  return current
}

/**
 * What each plugin adds to the thing at hand, by its id. An answer that is no plain data, or too
 * much of it, is none.
 */
export async function enrich(
  dispatch: HookDispatch,
  hook: HookName,
  payload: object
): Promise<Record<string, unknown>> {
  const handlers = handlersOf(dispatch, hook, 'filter')
  if (handlers.length === 0) return {}
  const question = { ...questionOf(dispatch, hook, payload), read: readAddition }
  const added: Record<string, unknown> = {}
  for (const handler of handlers) {
    const asked = await askHandler(dispatch, handler, question)
    if (asked.ok && asked.answer !== null) added[handler.pluginId] = asked.answer
  }
  return added
}

/** Characters of JSON that one plugin may add to a sale. */
const LONGEST_ADDITION = 4_000

function readAddition(value: unknown): unknown {
  if (isNothing(value)) return null
  const text = JSON.stringify(value)
  if (text === undefined || text.length > LONGEST_ADDITION)
    throw new TypeError(`At most ${LONGEST_ADDITION} characters of plain data were expected`)
  return JSON.parse(text)
}

function handlersOf({ registry }: HookDispatch, hook: HookName, kind: string) {
  return registry.handlersOf(hook).filter((one) => one.kind === kind)
}

function questionOf({ time }: HookDispatch, hook: HookName, payload: object) {
  return { payload: frozenCopy(payload), budget: openBudget(HOOK_POINTS[hook].budgetMs, time) }
}

function isNothing(value: unknown): value is null | undefined {
  return value === undefined || value === null
}

function listOf(value: unknown): unknown[] {
  if (isNothing(value)) return []
  if (!Array.isArray(value)) throw new TypeError('A list was expected')
  return value
}
