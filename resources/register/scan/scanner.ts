/** Keys closer together than this were not typed by a person. */
export const SCAN_GAP_MS = 40
/** Shorter bursts may be a fast hand on the number pad. */
export const SHORTEST_SCAN = 4

export type ScannerVerdict =
  | { kind: 'typed' }
  /** The code that a scanner wrote, and how many of its keys a text field may have taken. */
  | { kind: 'scanned'; code: string }

/**
 * Tells a scanner from a person by speed: a run of keys, each within a few hundredths of a second
 * of the one before, closed by Enter or Tab as quickly. Pure; the caller brings keys and times.
 */
export class ScanRecogniser {
  #run = ''
  #lastAt = Number.NEGATIVE_INFINITY

  /** True when the last key could be the first of a scan. */
  get isAtStart(): boolean {
    return this.#run.length === 1
  }

  push(key: string, atMs: number): ScannerVerdict {
    const isQuick = atMs - this.#lastAt <= SCAN_GAP_MS
    this.#lastAt = atMs
    if (key === 'Enter' || key === 'Tab') {
      const code = this.#run
      this.#run = ''
      return isQuick && code.length >= SHORTEST_SCAN ? { kind: 'scanned', code } : { kind: 'typed' }
    }
    if (key.length !== 1) {
      // Shift comes between the keys of an upper-case code and does not break the run.
      if (key !== 'Shift' && key !== 'CapsLock') this.#run = ''
      return { kind: 'typed' }
    }
    this.#run = isQuick ? this.#run + key : key
    return { kind: 'typed' }
  }
}
