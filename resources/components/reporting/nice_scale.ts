export interface Scale {
  top: number
  /** From zero to the top, evenly spaced. */
  marks: number[]
}

const STEPS = [1, 2, 2.5, 5, 10]
const WANTED_MARKS = 4

/** A scale that ends on a round number just above the largest value. */
export function niceScale(values: number[]): Scale {
  const largest = Math.max(1, ...values)
  const rough = largest / WANTED_MARKS
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = STEPS.map((factor) => factor * magnitude).find((size) => size >= rough) ?? rough
  const count = Math.ceil(largest / step)
  return { top: step * count, marks: Array.from({ length: count + 1 }, (_, index) => step * index) }
}
