import type { CompletedSale } from '@tillhouse/sdk'
import { memberOf, type Club, type Redemption } from './club.ts'
import { soldMinor } from './earn_points.ts'
import { addMove } from './ledger.ts'
import { pointsLeft } from './points.ts'
import { giveBack, ofSale, redemptionOf, takePoints, wishOf } from './redeem_points.ts'

/**
 * The sale is paid. With the coupon, or with points on it, what was held is used up; else it goes
 * back. Where nothing was held, because the coupon was entered by hand or the server could not be
 * reached, the points are taken now, also when that leaves less than nothing: the discount was given,
 * and is earned again before the next one.
 */
export async function settleRedemption(
  club: Club,
  sale: CompletedSale & { customerId: string }
): Promise<void> {
  const { saleId, customerId, spentPoints } = sale
  const before = await redemptionOf(club, saleId)
  if (before?.state === 'settled') return
  const used = sale.coupons.map(({ code }) => code)
  if (before?.state === 'held') {
    if (before.coupon === '' && spentPoints) return useUp(club, before, { ...sale, spentPoints })
    if (before.coupon === '' || !used.includes(before.coupon)) return giveBack(club, before)
    await ofSale(club, saleId).where({ state: 'held' }).update({ state: 'settled' })
    return
  }
  const reward = (await club.settings()).rewards.find(({ coupon }) => used.includes(coupon))
  const wish = spentPoints
    ? { coupon: '', name: null, ...spentPoints, soldMinor: soldMinor(sale) }
    : reward && { ...wishOf(reward), soldMinor: 0 }
  if (wish) await takePoints(club, { saleId, customerId, wish, before, state: 'settled' })
}

/** What a sale that became smaller did not take of the points goes back. */
async function useUp(
  club: Club,
  held: Redemption,
  sale: CompletedSale & { spentPoints: { amountMinor: number } }
): Promise<void> {
  const { sale_id: saleId, points, amount_minor: heldMinor, round } = held
  const amountMinor = Math.min(sale.spentPoints.amountMinor, heldMinor)
  const left = Number((BigInt(points) * BigInt(heldMinor - amountMinor)) / BigInt(heldMinor))
  const settled = {
    amount_minor: amountMinor,
    sold_minor: soldMinor(sale),
    state: 'settled' as const,
  }
  if (left === 0) {
    await ofSale(club, saleId).where({ state: 'held' }).update(settled)
    return
  }
  await addMove(
    club,
    {
      cause: `rest:${saleId}:${round}`,
      customer_id: held.customer_id,
      sale_id: saleId,
      points: left,
      kind: 'released',
      moved_at: club.now(),
      note: null,
    },
    {
      also: (steps) =>
        steps
          .table<Redemption>('redemptions')
          .where({ sale_id: saleId, state: 'held', round })
          .exactly(1)
          .update({ ...settled, points: points - left }),
    }
  )
}

/**
 * Goods that were paid with points came back: their share of the points goes back as well. It depends
 * on how much came back altogether; a return that is reversed takes its share again.
 */
export async function settleSpent(
  club: Club,
  saleId: string,
  { cause, returnedMinor, at }: { cause: string; returnedMinor: number; at: string }
): Promise<void> {
  const redemption = await redemptionOf(club, saleId)
  if (redemption?.state !== 'settled' || redemption.sold_minor <= 0) return
  const { customer_id: customerId, points, points_back: before } = redemption
  const back = points - pointsLeft(points, redemption.sold_minor, returnedMinor)
  if (back === before) return
  const outcome = await addMove(
    club,
    {
      cause: `back:${cause}`,
      customer_id: customerId,
      sale_id: saleId,
      points: back - before,
      kind: 'released',
      moved_at: at,
      note: null,
    },
    {
      also: (steps) =>
        steps
          .table<Redemption>('redemptions')
          .where({ sale_id: saleId, state: 'settled', points_back: before })
          .exactly(1)
          .update({ points_back: back }),
    }
  )
  if (outcome === 'refused' && (await memberOf(club, customerId)))
    throw new Error(`Points of sale ${saleId} were changed meanwhile`)
}
