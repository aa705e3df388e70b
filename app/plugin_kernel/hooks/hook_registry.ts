import type { HandlerRun } from '#app/plugin_kernel/hooks/call_handler'
import { CircuitBreaker } from '#app/plugin_kernel/hooks/circuit_breaker'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import type { HookKind, HookName } from '#app/plugin_sdk/hook_points'

export type HookPhase = 'early' | 'normal' | 'late'
const PHASES: readonly HookPhase[] = ['early', 'normal', 'late']

/** What a plugin registers at a hook point; what is not in its plugin.json never gets here. */
export interface Handler {
  pluginId: string
  hook: HookName
  kind: HookKind
  phase: HookPhase
  timeoutMs: number
  /** Whether an answer that never came stops the act. Only where the owner allowed it. */
  blocksWhenUnavailable: boolean
  run: HandlerRun
}

export interface RegisteredHandler extends Handler {
  breaker: CircuitBreaker
}

/** A guard that the owner wants and whose plugin does not run: there is nobody to be called. */
export type AbsentGuard = Pick<Handler, 'pluginId' | 'hook' | 'blocksWhenUnavailable'>

/**
 * Who is called where, in the order that `plugin:hooks` shows: by phase, then as the plugins were
 * started (`orderPlugins`). Changed while registers sell; a call that is under way keeps the list
 * that it began with.
 */
export class HookRegistry {
  #rank: readonly string[] = []
  #handlers = new Map<HookName, RegisteredHandler[]>()
  #absent: readonly AbsentGuard[] = []

  constructor(private readonly time: HookTime) {}

  /** The order of the plugins that may run. */
  setOrder(pluginIds: readonly string[]): void {
    this.#rank = pluginIds
    for (const [hook, handlers] of this.#handlers) this.#handlers.set(hook, this.#inOrder(handlers))
  }

  add(handler: Handler): void {
    const breaker = new CircuitBreaker(() => this.time.nowMs())
    const others = this.#handlers.get(handler.hook) ?? []
    this.#handlers.set(handler.hook, this.#inOrder([...others, { ...handler, breaker }]))
  }

  setAbsent(guards: readonly AbsentGuard[]): void {
    this.#absent = guards
  }

  removePlugin(pluginId: string): void {
    for (const [hook, handlers] of this.#handlers) {
      const rest = handlers.filter((one) => one.pluginId !== pluginId)
      if (rest.length > 0) this.#handlers.set(hook, rest)
      else this.#handlers.delete(hook)
    }
  }

  handlersOf(hook: HookName): readonly RegisteredHandler[] {
    return this.#handlers.get(hook) ?? []
  }

  absentAt(hook: HookName): readonly AbsentGuard[] {
    const isThere = ({ pluginId }: AbsentGuard) =>
      this.handlersOf(hook).some((one) => one.pluginId === pluginId)
    return this.#absent.filter((one) => one.hook === hook && !isThere(one))
  }

  /** Of every hook point, in the order in which they are called. */
  all(): RegisteredHandler[] {
    return [...this.#handlers.values()].flat()
  }

  #inOrder(handlers: readonly RegisteredHandler[]): RegisteredHandler[] {
    const rankOf = ({ pluginId }: Handler) => {
      const rank = this.#rank.indexOf(pluginId)
      return rank === -1 ? this.#rank.length : rank
    }
    return handlers.toSorted(
      (left, right) =>
        PHASES.indexOf(left.phase) - PHASES.indexOf(right.phase) || rankOf(left) - rankOf(right)
    )
  }
}
