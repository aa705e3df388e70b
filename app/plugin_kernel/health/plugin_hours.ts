import { clock } from '#core/clock'

const HOUR_MS = 3_600_000
const KEPT_HOURS = 24
/** Of the calls of an hour, evenly over it: more of them tell no more. */
const KEPT_CALLS = 500

/** How one plugin did in one hour. */
export interface PluginHour {
  /** When it began. */
  at: string
  calls: number
  failures: number
  /** 95 % of its calls took no longer; null where it was not called. */
  p95Ms: number | null
}

interface Counted {
  calls: number
  failures: number
  tookMs: number[]
}

/** How the plugins of this process did in the last 24 hours, all their handlers taken together. */
export class PluginHours {
  #hours = new Map<string, Map<number, Counted>>()

  called(pluginId: string, tookMs: number): void {
    const counted = this.#current(pluginId)
    counted.calls++
    if (counted.tookMs.length < KEPT_CALLS) counted.tookMs.push(tookMs)
    else {
      const place = Math.floor(Math.random() * counted.calls)
      if (place < KEPT_CALLS) counted.tookMs[place] = tookMs
    }
  }

  failed(pluginId: string): void {
    this.#current(pluginId).failures++
  }

  /** The oldest first; null for a plugin that was not called in all these hours. */
  read(pluginId: string): PluginHour[] | null {
    const hours = this.#hours.get(pluginId)
    const last = this.#hour()
    const range = Array.from({ length: KEPT_HOURS }, (_, place) => last - KEPT_HOURS + 1 + place)
    if (!hours || !range.some((hour) => hours.has(hour))) return null
    return range.map((hour) => {
      const { calls = 0, failures = 0, tookMs = [] } = hours.get(hour) ?? {}
      return { at: new Date(hour * HOUR_MS).toISOString(), calls, failures, p95Ms: p95Of(tookMs) }
    })
  }

  #current(pluginId: string): Counted {
    const hour = this.#hour()
    const hours = this.#hours.get(pluginId) ?? new Map<number, Counted>()
    this.#hours.set(pluginId, hours)
    const known = hours.get(hour)
    if (known) return known
    const fresh: Counted = { calls: 0, failures: 0, tookMs: [] }
    hours.set(hour, fresh)
    for (const one of hours.keys()) if (one <= hour - KEPT_HOURS) hours.delete(one)
    return fresh
  }

  #hour(): number {
    return Math.floor(clock.now().getTime() / HOUR_MS)
  }
}

/** Null of no figures at all. */
export function p95Of(figures: readonly number[]): number | null {
  const inOrder = figures.toSorted((left, right) => left - right)
  return inOrder[Math.ceil(inOrder.length * 0.95) - 1] ?? null
}
