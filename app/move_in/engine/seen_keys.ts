const FREE = 0

/**
 * The keys of a file's rows with the row each was first seen in. A key is kept as a 64-bit digest
 * and a row number, about 24 bytes, so that half a million rows stay small; two keys that share a
 * digest are not expected before a file has billions of rows.
 */
export class SeenKeys {
  #size = 0
  #mask = 1023
  #high = new Uint32Array(1024)
  #low = new Uint32Array(1024)
  #rows = new Uint32Array(1024)

  /**
   * The earlier row with one of these keys, or null after taking note of this one. A batch may run
   * twice: its own rows are no duplicates of themselves.
   */
  claim(keys: readonly string[], row: number): { key: string; row: number } | null {
    for (const key of keys) {
      const earlier = this.rowOf(key)
      if (earlier !== null && earlier !== row) return { key, row: earlier }
    }
    for (const key of keys) this.#put(digest(key), row)
    return null
  }

  /** The row that a key was first seen in. */
  rowOf(key: string): number | null {
    const [high, low] = digest(key)
    const at = this.#find(high, low)
    return this.#rows[at] === FREE ? null : this.#rows[at]!
  }

  #put([high, low]: [number, number], row: number): void {
    const at = this.#find(high, low)
    if (this.#rows[at] !== FREE) return
    this.#high[at] = high
    this.#low[at] = low
    this.#rows[at] = row
    if (++this.#size * 2 > this.#rows.length) this.#grow()
  }

  #find(high: number, low: number): number {
    let at = low & this.#mask
    while (this.#rows[at] !== FREE && (this.#low[at] !== low || this.#high[at] !== high))
      at = (at + 1) & this.#mask
    return at
  }

  #grow(): void {
    const [high, low, rows] = [this.#high, this.#low, this.#rows]
    const length = rows.length * 2
    this.#mask = length - 1
    this.#high = new Uint32Array(length)
    this.#low = new Uint32Array(length)
    this.#rows = new Uint32Array(length)
    for (let from = 0; from < rows.length; from++) {
      if (rows[from] === FREE) continue
      const at = this.#find(high[from]!, low[from]!)
      this.#high[at] = high[from]!
      this.#low[at] = low[from]!
      this.#rows[at] = rows[from]!
    }
  }
}

/** Two independent 32-bit mixes of the text (multiply and rotate, as in cyrb53). */
function digest(key: string): [number, number] {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [high >>> 0, low >>> 0]
}
