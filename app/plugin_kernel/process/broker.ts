import { runAs } from '#app/plugin_kernel/hooks/attribution'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { CallRefused, checkDeclared } from '#app/plugin_kernel/process/needed_capabilities'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** So many calls at once, and so many a second for as long as it likes. */
const BURST = 1_000
const PER_SECOND = 200

export interface BrokerOptions {
  manifest: PluginManifest
  /** What a process of its own may call: plain functions, or objects of them. */
  members: Readonly<Record<string, unknown>>
  time: HookTime
  onRefusal(refusal: CallRefused): void
}

/** The only way from a plugin's own process into the shop: what it did not declare, it cannot do. */
export class Broker {
  #left = BURST
  #countedAtMs: number

  constructor(private readonly options: BrokerOptions) {
    this.#countedAtMs = options.time.nowMs()
  }

  /** @throws CallRefused, or what the called function throws */
  async call(path: readonly string[], args: unknown[]): Promise<unknown> {
    const run = this.#allowed(path)
    const { id } = this.options.manifest
    const value = await runAs({ pluginId: id, hook: null }, () => run(...args))
    // What undoes a registration stays here; the host calls it when the plugin stops.
    return typeof value === 'function' ? undefined : value
  }

  #allowed(path: readonly string[]): (...args: unknown[]) => unknown {
    try {
      if (!this.#isInTime()) throw new CallRefused('Too many calls; try again in a second')
      checkDeclared(this.options.manifest, path[0] ?? '')
      return find(this.options.members, path)
    } catch (error) {
      this.options.onRefusal(error as CallRefused)
      throw error
    }
  }

  #isInTime(): boolean {
    const nowMs = this.options.time.nowMs()
    const more = ((nowMs - this.#countedAtMs) / 1_000) * PER_SECOND
    this.#countedAtMs = nowMs
    this.#left = Math.min(BURST, this.#left + more) - 1
    if (this.#left >= 0) return true
    this.#left = 0
    return false
  }
}

/** Only what was put there on purpose: `constructor` and its like lead out of the interface. */
function find(members: Readonly<Record<string, unknown>>, path: readonly string[]) {
  let found: unknown = members
  for (const name of path) {
    const isThere = typeof found === 'object' && found !== null && Object.hasOwn(found, name)
    if (!isThere) throw new CallRefused(`There is no ctx.${path.join('.')} here`)
    found = (found as Record<string, unknown>)[name]
  }
  if (typeof found !== 'function') throw new CallRefused(`ctx.${path.join('.')} cannot be called`)
  return found as (...args: unknown[]) => unknown
}
