/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 to one less than 2^32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + (this.next() % (to - from + 1))
  }

  /** True in `permille` of a thousand cases. */
  happens(permille: number): boolean {
    return this.next() % 1000 < permille
  }

  pick<T>(from: readonly T[]): T {
    return from[this.next() % from.length]!
  }

  /** Picks one of `values` by the weight at the same place. */
  pickWeighed<T>(values: readonly T[], weights: readonly number[]): T {
    return this.pickWeighted(values.map((value, index) => ({ value, weight: weights[index]! })))
  }

  /** Picks by weight; weights are whole numbers. */
  pickWeighted<T>(from: readonly { value: T; weight: number }[]): T {
    const total = from.reduce((sum, entry) => sum + entry.weight, 0)
    let point = this.next() % total
    for (const entry of from) {
      point -= entry.weight
      if (point < 0) return entry.value
    }
    return from.at(-1)!.value
  }
}
