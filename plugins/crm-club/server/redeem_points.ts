import type { Club, Redemption } from './club.ts'
import type { Reward } from './club_settings.ts'
import { addMove, type MoveOutcome } from './ledger.ts'

export type RedeemAnswer =
  | { ok: true; coupon: string; points: number }
  | { ok: false; reason: 'not_offered' | 'too_few_points' | 'already_used' }

/**
 * Takes the points for a reward while the sale is being paid. The register then enters the reward's
 * coupon, so that the discount is one that register and server work out alike.
 */
export async function redeemPoints(
  club: Club,
  { saleId, customerId, coupon }: { saleId: string; customerId: string; coupon: string }
): Promise<RedeemAnswer> {
  const reward = (await club.settings()).rewards.find((one) => one.coupon === coupon)
  if (!reward) return { ok: false, reason: 'not_offered' }
  const before = await redemptionOf(club, saleId)
  if (before && before.state !== 'released') {
    const isSame = before.coupon === coupon && before.customer_id === customerId
    return isSame && before.state === 'held'
      ? { ok: true, coupon, points: before.points }
      : { ok: false, reason: 'already_used' }
  }
  const wish = { ...wishOf(reward), soldMinor: 0 }
  const outcome = await takePoints(club, { saleId, customerId, wish, before, state: 'held' })
  if (outcome === 'refused') return { ok: false, reason: 'too_few_points' }
  return { ok: true, coupon, points: reward.points }
}

/** Gives the points back: the sale was not paid, or not with them. */
export async function releasePoints(club: Club, saleId: string): Promise<void> {
  const redemption = await redemptionOf(club, saleId)
  if (redemption?.state === 'held') await giveBack(club, redemption)
}

/** A sale that used points was reversed. */
export async function undoRedemption(club: Club, saleId: string): Promise<void> {
  const redemption = await redemptionOf(club, saleId)
  if (redemption && redemption.state !== 'released') await giveBack(club, redemption)
}

interface Wish {
  /** Of a reward; empty where points take an amount off. */
  coupon: string
  name: string | null
  points: number
  amountMinor: number
  soldMinor: number
}

interface Taking {
  saleId: string
  customerId: string
  wish: Wish
  /** A redemption of the same sale that was given back. */
  before: Redemption | null
  state: 'held' | 'settled'
}

/** A reward as what it takes. */
export function wishOf({ coupon, name, points }: Reward): Omit<Wish, 'soldMinor'> {
  return { coupon, name, points, amountMinor: 0 }
}

/** Takes points for a sale; held ones only where there are so many. */
export function takePoints(club: Club, taking: Taking): Promise<MoveOutcome> {
  const { saleId, customerId, wish, before, state } = taking
  const { coupon, points, name } = wish
  const round = (before?.round ?? 0) + 1
  const row = { customer_id: customerId, coupon, points, state, round, held_at: club.now() }
  const sums = { amount_minor: wish.amountMinor, sold_minor: wish.soldMinor, points_back: 0 }
  const redemption: Redemption = { sale_id: saleId, ...row, ...sums }
  return addMove(
    club,
    {
      cause: `redeem:${saleId}:${round}`,
      customer_id: customerId,
      kind: coupon === '' ? 'spent' : 'redeemed',
      points: -points,
      moved_at: club.now(),
      sale_id: saleId,
      note: name,
    },
    {
      onlyIfCovered: state === 'held',
      also(steps) {
        const table = steps.table<Redemption>('redemptions')
        if (!before) table.insert(redemption)
        else
          table
            .where({ sale_id: saleId, state: 'released', round: before.round })
            .exactly(1)
            .update(redemption)
      },
    }
  )
}

/** All of it, less what went back with goods before. */
export async function giveBack(club: Club, redemption: Redemption): Promise<void> {
  const { sale_id: saleId, points, points_back: pointsBack, round, state, coupon } = redemption
  await addMove(
    club,
    {
      cause: `release:${saleId}:${round}`,
      customer_id: redemption.customer_id,
      sale_id: saleId,
      points: points - pointsBack,
      kind: 'released',
      moved_at: club.now(),
      note: coupon || null,
    },
    {
      also: (steps) =>
        steps
          .table<Redemption>('redemptions')
          .where({ sale_id: saleId, state, round })
          .exactly(1)
          .update({ state: 'released' }),
    }
  )
}

export function ofSale({ db }: Club, saleId: string) {
  return db.table<Redemption>('redemptions').where({ sale_id: saleId })
}

export function redemptionOf(club: Club, saleId: string): Promise<Redemption | null> {
  return ofSale(club, saleId).first()
}
