/** What earns points, as the owner set it. */
export interface EarningRule {
  /** Minor units with tax that one point takes. */
  amountForPointMinor: number
}

/** What most members earn; tiers may give more. */
export const PLAIN_PERCENT = 100

/** Points for goods worth so much: whole ones, what is left over earns nothing. */
export function pointsFor(
  amountMinor: number,
  percent: number,
  { amountForPointMinor }: EarningRule
): number {
  if (amountMinor <= 0 || amountForPointMinor <= 0) return 0
  return share(amountMinor, percent, 100 * amountForPointMinor)
}

/**
 * What a sale is still worth in points after goods for so much came back. It depends on how much
 * came back altogether, not on how many returns that took, and is nothing when all came back.
 */
export function pointsLeft(points: number, amountMinor: number, returnedMinor: number): number {
  if (amountMinor <= 0) return 0
  const keptMinor = Math.min(Math.max(amountMinor - returnedMinor, 0), amountMinor)
  return share(points, keptMinor, amountMinor)
}

/**
 * Points that have run out: what was earned before the day, less everything that was ever used, for
 * the oldest points are used first. Never below zero, and nothing once it was taken off.
 */
export function pointsRunOut(earnedBefore: number, usedEver: number): number {
  return Math.max(earnedBefore - usedEver, 0)
}

/** Exact also where the product is more than a number holds. */
function share(whole: number, part: number, of: number): number {
  return Number((BigInt(whole) * BigInt(part)) / BigInt(of))
}
