import type { LoyaltySpending } from '@tillhouse/sdk'
import type { Club, Redemption } from './club.ts'
import { redemptionOf, takePoints } from './redeem_points.ts'

export type SpendAnswer =
  | { ok: true; coupon: null; points: number; amountMinor: number }
  | { ok: false; reason: 'not_offered' | 'too_few_points' | 'already_used' }

/** What the owner offers for points by themselves; null where they buy rewards alone. */
export async function spendingOf(club: Pick<Club, 'settings'>): Promise<LoyaltySpending | null> {
  const { hundredPointsMinor = 0, offlinePoints = 0 } = await club.settings()
  return hundredPointsMinor > 0 ? { hundredPointsMinor, offlinePoints } : null
}

/** What so many points take off; a part of one minor unit is not given. */
export function worthOf(points: number, { hundredPointsMinor }: LoyaltySpending): number {
  return Number((BigInt(points) * BigInt(hundredPointsMinor)) / 100n)
}

/** The fewest points that take so much off. */
export function pointsFor(amountMinor: number, { hundredPointsMinor }: LoyaltySpending): number {
  const per = BigInt(hundredPointsMinor)
  return Number((BigInt(amountMinor) * 100n + per - 1n) / per)
}

/** Holds points for an amount, no more of them than what is to be paid takes. */
export async function spendPoints(
  club: Club,
  sale: { saleId: string; customerId: string; spend: { points: number; mostMinor: number } }
): Promise<SpendAnswer> {
  const { saleId, customerId, spend } = sale
  const spending = await spendingOf(club)
  if (!spending) return { ok: false, reason: 'not_offered' }
  const points = Math.min(spend.points, pointsFor(spend.mostMinor, spending))
  const amountMinor = Math.min(worthOf(points, spending), spend.mostMinor)
  if (amountMinor <= 0) return { ok: false, reason: 'not_offered' }
  const before = await redemptionOf(club, saleId)
  if (before && before.state !== 'released') return isSame(before, { customerId, points })
  const wish = { coupon: '', name: null, points, amountMinor, soldMinor: 0 }
  const outcome = await takePoints(club, { saleId, customerId, wish, before, state: 'held' })
  if (outcome === 'refused') return { ok: false, reason: 'too_few_points' }
  return { ok: true, coupon: null, points, amountMinor }
}

function isSame(
  { state, customer_id, coupon, points, amount_minor: amountMinor }: Redemption,
  wish: { customerId: string; points: number }
): SpendAnswer {
  const isHeld = state === 'held' && customer_id === wish.customerId && coupon === ''
  if (!isHeld || points !== wish.points) return { ok: false, reason: 'already_used' }
  return { ok: true, coupon: null, points, amountMinor }
}
