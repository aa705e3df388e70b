/** Numbers that look random and are the same in every run. */
export interface Seeded {
  /** 0 up to and without `below`. */
  below(limit: number): number
  pick<T>(values: readonly T[]): T
  /** True once in so many times. */
  oneIn(times: number): boolean
}

export function seeded(seed: number): Seeded {
  let state = seed
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
  return {
    below,
    pick: (values) => values[below(values.length)]!,
    oneIn: (times) => below(times) === 0,
  }
}
