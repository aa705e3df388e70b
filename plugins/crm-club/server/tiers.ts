import { PLAIN_PERCENT } from './points.ts'

/** A step of the club, in the owner's own words. */
export interface Tier {
  name: string
  /** Points earned within a year from which a member belongs to it. */
  fromPoints: number
  /** What its members earn, in percent of the points of others. */
  percent: number
}

/** The highest tier that so many points of a year reach; null below the first. */
export function tierOf(pointsOfYear: number, tiers: readonly Tier[]): Tier | null {
  return inOrder(tiers).findLast(({ fromPoints }) => pointsOfYear >= fromPoints) ?? null
}

/** The next tier and how many points it is away; null at the top. */
export function nextTier(
  pointsOfYear: number,
  tiers: readonly Tier[]
): { name: string; missingPoints: number } | null {
  const next = inOrder(tiers).find(({ fromPoints }) => fromPoints > pointsOfYear)
  return next ? { name: next.name, missingPoints: next.fromPoints - pointsOfYear } : null
}

/** What a member of this tier earns; the tier may be gone from the settings since. */
export function percentOf(tierName: string | null, tiers: readonly Tier[]): number {
  return tiers.find(({ name }) => name === tierName)?.percent ?? PLAIN_PERCENT
}

function inOrder(tiers: readonly Tier[]): Tier[] {
  return [...tiers].sort((left, right) => left.fromPoints - right.fromPoints)
}
