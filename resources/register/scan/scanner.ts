/** No person keeps this pace over a whole code. */
export const SCAN_MEAN_GAP_MS = 45
/** One key may come late, when the machine was busy; a longer pause is the end of the run. */
export const SCAN_LONGEST_GAP_MS = 120
/** Shorter bursts may be a fast hand on the number pad. */
export const SHORTEST_SCAN = 4

export type ScannerVerdict =
  | { kind: 'typed' }
  /** The code that a scanner wrote, and how many of its keys a text field may have taken. */
  | { kind: 'scanned'; code: string }

/**
 * Tells a scanner from a person by speed: a run of keys, a few hundredths of a second apart on
 * average, closed by Enter or Tab as quickly. Pure; the caller brings keys and times.
 */
export class ScanRecogniser {
  #run = ''
  #startedAt = 0
  #lastAt = Number.NEGATIVE_INFINITY

  /** The keys of a run that has come quickly so far. */
  get begun(): string {
    return this.#run
  }

  /** True when the last key could be the first of a scan. */
  get isAtStart(): boolean {
    return this.#run.length === 1
  }

  push(key: string, atMs: number): ScannerVerdict {
    const isQuick = atMs - this.#lastAt <= SCAN_LONGEST_GAP_MS
    this.#lastAt = atMs
    if (key === 'Enter' || key === 'Tab') {
      const code = this.#run
      this.#run = ''
      const meanGapMs = (atMs - this.#startedAt) / code.length
      const isScan = isQuick && code.length >= SHORTEST_SCAN && meanGapMs <= SCAN_MEAN_GAP_MS
      return isScan ? { kind: 'scanned', code } : { kind: 'typed' }
    }
    if (key.length !== 1) {
      // Shift comes between the keys of an upper-case code and does not break the run.
      if (key !== 'Shift' && key !== 'CapsLock' && key !== 'Control') this.#run = ''
      return { kind: 'typed' }
    }
    if (!isQuick || this.#run === '') {
      this.#run = ''
      this.#startedAt = atMs
    }
    this.#run += key
    return { kind: 'typed' }
  }
}
