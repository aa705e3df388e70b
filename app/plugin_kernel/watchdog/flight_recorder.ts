import type { CallName } from '#app/plugin_kernel/hooks/call_handler'

/** Whose code is running, and why it was called. */
export interface Attribution {
  pluginId: string
  /** Null while a plugin is set up, or works for itself. */
  hook: CallName | null
}

/** Numbers in the memory that the watchdog reads: `[beat, entry, length of the name]`. */
const NUMBERS = 3
const NAME_BYTES = 200
const encoder = new TextEncoder()

/**
 * Says in memory that another thread can read which plugin's code this thread is inside of, so that
 * it can be told who never came back. Entries are counted: the same number a second later is the
 * same call.
 */
export class FlightRecorder {
  readonly memory = new SharedArrayBuffer(NUMBERS * 4 + NAME_BYTES)
  #numbers = new Int32Array(this.memory, 0, NUMBERS)
  #name = new Uint8Array(this.memory, NUMBERS * 4)
  #inside: Attribution | null = null
  #entries = 0

  /** Does work as a plugin's; only the time until it first gives the thread back counts. */
  record<Value>(attribution: Attribution, work: () => Value): Value {
    const before = this.#inside
    this.#write(attribution)
    try {
      return work()
    } finally {
      this.#write(before)
    }
  }

  /** The thread is alive. */
  beat(): void {
    Atomics.add(this.#numbers, 0, 1)
  }

  #write(inside: Attribution | null): void {
    this.#inside = inside
    if (inside === null) {
      Atomics.store(this.#numbers, 1, 0)
      return
    }
    const words = `${inside.pluginId} ${inside.hook ?? ''}`
    Atomics.store(this.#numbers, 2, encoder.encodeInto(words, this.#name).written)
    this.#entries = (this.#entries % 0x7fff_fffe) + 1
    Atomics.store(this.#numbers, 1, this.#entries)
  }
}

/** Of the thread that serves the shop. */
export const flightRecorder = new FlightRecorder()
