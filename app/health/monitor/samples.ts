import { nowIso } from '#core/clock'

export interface Sample {
  at: string
  value: number
}

/** Ten minutes of one look every ten seconds. */
const KEPT = 60

const latencySamples: Sample[] = []

export function addLatency(ms: number): void {
  latencySamples.push({ at: nowIso(), value: Math.round(ms * 100) / 100 })
  if (latencySamples.length > KEPT) latencySamples.shift()
}

/** How long the database took to answer, lately, oldest first. */
export function latencies(): Sample[] {
  return [...latencySamples]
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
