import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { within } from '#app/plugin_kernel/host/within'
import { PluginProcess, type ProcessOptions } from '#app/plugin_kernel/process/plugin_process'

const SETUP_MS = 10_000
const DISPOSE_MS = 5_000
const IDLE_MS = 10 * 60_000
/** A process that has grown so much since its `setup` is replaced before it runs out of memory. */
const MOST_GROWTH_BYTES = 40 * 1024 * 1024
const LONGEST_PAUSE_MS = 60_000
/** One that lived so long has not just failed. */
const HEALTHY_MS = 60_000

export interface KeeperOptions extends Omit<ProcessOptions, 'onEnd'> {
  /** A process ended that nobody wanted to end. */
  onCrash(error: Error): void
}

/**
 * Keeps one process of a plugin there while it is used: starts it when something is asked of it, lets
 * it go after ten idle minutes, replaces it when it has grown too big, and after a crash tries again
 * at growing intervals.
 */
export class ProcessKeeper {
  #current: PluginProcess | null = null
  #ready: Promise<PluginProcess> | null = null
  /** On its way to take the place of one that has grown too big. */
  #next: PluginProcess | null = null
  #startedAtMs = 0
  #bytesAtFirst = 0
  #crashesInRow = 0
  #notBeforeMs = 0
  #isOver = false
  #cancelRest: () => void = () => {}
  #retired = new Set<Promise<void>>()
  readonly #time: HookTime

  constructor(private readonly options: KeeperOptions) {
    this.#time = options.time
  }

  /** @throws what `setup` throws, or why there is no process at the moment */
  async start(): Promise<void> {
    await this.#running()
  }

  async invoke(callback: number, args: unknown[]): Promise<unknown> {
    const process = await this.#running()
    try {
      return await process.invoke(callback, args)
    } finally {
      this.#replaceWhenBig(process)
    }
  }

  /** Of the process that is there now, if one is. */
  residentBytes(): number | null {
    return this.#current?.residentBytes() ?? null
  }

  async stop(): Promise<void> {
    this.#isOver = true
    this.#next?.kill()
    this.#retire()
    await Promise.all(this.#retired)
  }

  #running(): Promise<PluginProcess> {
    this.#restLater()
    this.#ready ??= this.#startOne()
    return this.#ready
  }

  async #startOne(): Promise<PluginProcess> {
    const waitMs = this.#notBeforeMs - this.#time.nowMs()
    try {
      if (this.#isOver) throw new Error('The plugin was switched off')
      if (waitMs > 0) throw new Error(`Its process ended; tried again in ${Math.ceil(waitMs)} ms`)
      this.#startedAtMs = this.#time.nowMs()
      const process = this.#spawn()
      this.#current = process
      await within(this.#time, SETUP_MS, () => process.started)
      this.#bytesAtFirst = process.residentBytes() ?? 0
      return process
    } catch (error) {
      this.#ready = null
      this.#current?.kill()
      throw error
    }
  }

  #spawn(): PluginProcess {
    const { onCrash, ...options } = this.options
    const onEnd = (ended: PluginProcess, error: Error) => this.#ended(ended, error, onCrash)
    return new PluginProcess({ ...options, onEnd })
  }

  #ended(process: PluginProcess, error: Error, tell: (error: Error) => void): void {
    if (process !== this.#current) return
    this.#current = null
    this.#ready = null
    const nowMs = this.#time.nowMs()
    this.#crashesInRow = nowMs - this.#startedAtMs > HEALTHY_MS ? 1 : this.#crashesInRow + 1
    // The first time there is no reason yet to believe that the next one ends as well.
    const pauseMs = this.#crashesInRow === 1 ? 0 : 500 * 2 ** (this.#crashesInRow - 1)
    this.#notBeforeMs = nowMs + Math.min(pauseMs, LONGEST_PAUSE_MS)
    tell(error)
  }

  #replaceWhenBig(process: PluginProcess): void {
    if (this.#isOver || this.#next || process !== this.#current) return
    if ((process.residentBytes() ?? 0) - this.#bytesAtFirst < MOST_GROWTH_BYTES) return
    void this.#replace(process)
  }

  /** The next one is ready before the big one goes, so that nobody waits for its start. */
  async #replace(big: PluginProcess): Promise<void> {
    const next = this.#spawn()
    this.#next = next
    const isReady = await within(this.#time, SETUP_MS, () => next.started).then(
      () => true,
      () => false
    )
    this.#next = null
    const isWanted = !this.#isOver && this.#current === big
    if (!isReady || !isWanted) next.kill()
    if (!isWanted) return
    // Where there is no other one, whoever asks next hears why.
    this.#retire()
    if (!isReady) return
    this.#current = next
    this.#ready = Promise.resolve(next)
    this.#startedAtMs = this.#time.nowMs()
    this.#bytesAtFirst = next.residentBytes() ?? 0
    this.#restLater()
  }

  #restLater(): void {
    this.#cancelRest()
    this.#cancelRest = this.#time.after(IDLE_MS, () => this.#retire())
  }

  #retire(): void {
    this.#cancelRest()
    const leaving = this.#current
    this.#current = null
    this.#ready = null
    if (!leaving) return
    const gone = leaving.stop(DISPOSE_MS).finally(() => this.#retired.delete(gone))
    this.#retired.add(gone)
  }
}
