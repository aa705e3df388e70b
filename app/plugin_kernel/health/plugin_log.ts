import { nowIso } from '#core/clock'
import { withoutKnownSecrets } from '#core/log/known_secrets'

const KEPT_PER_PLUGIN = 200
const LONGEST_LINE = 1_000

export type LogLevel = 'info' | 'warn' | 'error'

export interface LogLine {
  /** Counts up within a plugin. */
  number: number
  at: string
  level: LogLevel
  message: string
}

/** The last that each plugin of this process wrote to its log, for the owner to read. */
export class PluginLog {
  #lines = new Map<string, LogLine[]>()
  #last = 0

  /** Answers the line as it is kept: short, and without secrets. */
  write(pluginId: string, level: LogLevel, message: unknown): string {
    const kept = withoutKnownSecrets(String(message)).slice(0, LONGEST_LINE)
    const lines = this.#lines.get(pluginId) ?? []
    lines.push({ number: ++this.#last, at: nowIso(), level, message: kept })
    if (lines.length > KEPT_PER_PLUGIN) lines.shift()
    this.#lines.set(pluginId, lines)
    return kept
  }

  /** The newest first. */
  read(pluginId: string): LogLine[] {
    return (this.#lines.get(pluginId) ?? []).toReversed()
  }
}
