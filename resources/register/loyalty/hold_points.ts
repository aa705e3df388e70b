import type { LoyaltyRefusal, LoyaltySpending } from '#app/plugin_sdk/providers/loyalty'
import type { Api } from '#resources/register/device/api'

const HUNDRED = 100

/** What so many points take off, in minor units; a part of one minor unit is not given. */
export function worthOf(points: number, { hundredPointsMinor }: LoyaltySpending): number {
  return Number((BigInt(points) * BigInt(hundredPointsMinor)) / BigInt(HUNDRED))
}

/** The fewest points that take so much off, of those that there are. */
export function pointsFor(
  amountMinor: number,
  { hundredPointsMinor }: LoyaltySpending,
  points: number
): number {
  const whole = BigInt(amountMinor) * BigInt(HUNDRED)
  const needed = (whole + BigInt(hundredPointsMinor) - 1n) / BigInt(hundredPointsMinor)
  return needed > BigInt(points) ? points : Number(needed)
}

export type PointsAnswer =
  | { ok: true; points: number; amountMinor: number }
  | { ok: false; isAway: boolean; reason: LoyaltyRefusal | null }

/** Has the club hold points for an amount; without the server `isAway`. */
export async function holdPoints(
  api: Api,
  asked: { saleId: string; customerId: string; spend: { points: number; mostMinor: number } }
): Promise<PointsAnswer> {
  const answer = await api<{ points: number; amountMinor: number }>({
    method: 'POST',
    path: '/api/loyalty/reservations',
    body: { ...asked, rewardId: null },
  })
  if (answer.ok) return { ok: true, ...answer.body }
  const { reason = null } = (answer.body ?? {}) as { reason?: LoyaltyRefusal | null }
  return { ok: false, isAway: answer.status === 0, reason }
}
