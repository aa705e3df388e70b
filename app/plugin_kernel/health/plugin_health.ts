import logger from '@adonisjs/core/services/logger'
import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { withoutKnownSecrets } from '#core/log/known_secrets'
import { transaction } from '#core/sql'
import { p95Of, PluginHours } from '#app/plugin_kernel/health/plugin_hours'
import { PluginLog } from '#app/plugin_kernel/health/plugin_log'
import type { HandlerFailure, HookReports } from '#app/plugin_kernel/hooks/ask_handler'

/** So many of the last calls make the figures of a handler. */
const KEPT_CALLS = 200
/** A handler that fails at every scan would fill the disk: so many are kept in a minute. */
const STORED_PER_MINUTE = 20
const LONGEST_MESSAGE = 500
const LONGEST_STACK = 8_000

export interface HandlerHealth {
  pluginId: string
  hook: string
  calls: number
  failures: number
  /** Of the last 200 calls, in milliseconds. */
  p95Ms: number
}

export interface Failure {
  pluginId: string
  /** The hook point or the step. */
  place: string
  why: string
  error: unknown
}

interface Counted {
  calls: number
  failures: number
  lastMs: number[]
}

/** How the plugins of this process do: figures in memory, failures in the database. */
export class PluginHealth implements HookReports {
  readonly log = new PluginLog()
  readonly hours = new PluginHours()
  #counted = new Map<string, Counted>()
  #stored = { minute: 0, count: 0 }

  constructor(
    private readonly nowMs: () => number,
    private readonly onQuarantine: (failure: HandlerFailure) => void
  ) {}

  onCall({ pluginId, hook, tookMs }: Parameters<HookReports['onCall']>[0]): void {
    const counted = this.#of(pluginId, hook)
    counted.calls++
    counted.lastMs.push(tookMs)
    if (counted.lastMs.length > KEPT_CALLS) counted.lastMs.shift()
    this.hours.called(pluginId, tookMs)
  }

  onFailure(failure: HandlerFailure): void {
    const { pluginId, hook, why, error, breaker } = failure
    this.#of(pluginId, hook).failures++
    this.store({ pluginId, place: hook, why, error })
    if (breaker === 'quarantine') this.onQuarantine(failure)
  }

  /** Keeps a failure for the owner to read. Nobody waits for it, and it never throws. */
  store({ pluginId, place, why, error }: Failure): void {
    const minute = Math.floor(this.nowMs() / 60_000)
    if (this.#stored.minute !== minute) this.#stored = { minute, count: 0 }
    this.hours.failed(pluginId)
    if (this.#stored.count++ >= STORED_PER_MINUTE) return
    const { message, stack } = wordsOf(error)
    void transaction((sql) =>
      sql.run(
        `insert into plugin_failures (id, plugin_id, place, why, message, stack, failed_at)
         values (?, ?, ?, ?, ?, ?, ?)`,
        [newId(), pluginId, place, why, message, stack, nowForDatabase()]
      )
    ).catch((problem) => logger.warn({ err: problem }, 'A plugin’s failure could not be kept'))
  }

  /** Figures of every handler that was called since this process started. */
  read(): HandlerHealth[] {
    return [...this.#counted].map(([key, { calls, failures, lastMs }]) => {
      const [pluginId = '', hook = ''] = key.split(' ')
      return { pluginId, hook, calls, failures, p95Ms: p95Of(lastMs) ?? 0 }
    })
  }

  #of(pluginId: string, hook: string): Counted {
    const key = `${pluginId} ${hook}`
    const known = this.#counted.get(key) ?? { calls: 0, failures: 0, lastMs: [] }
    this.#counted.set(key, known)
    return known
  }
}

/** What an error says of itself, cut to what is kept and without secrets. */
export function wordsOf(error: unknown): { message: string; stack: string | null } {
  const { message, stack } =
    error instanceof Error ? error : { message: String(error), stack: null }
  return {
    message: withoutKnownSecrets(message).slice(0, LONGEST_MESSAGE),
    stack: stack ? withoutKnownSecrets(stack).slice(0, LONGEST_STACK) : null,
  }
}
