import type { CompletedSale } from '@tillhouse/sdk'
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
  const outcome = await takePoints(club, { saleId, customerId, reward, before, state: 'held' })
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

/**
 * The sale is paid. With the coupon its points are used up; without it they go back. Where the
 * coupon was entered by hand, or the server could not be reached, they are taken now, also when
 * that leaves less than nothing: the discount was given, and is earned again before the next one.
 */
export async function settleRedemption(
  club: Club,
  { saleId, customerId, coupons }: CompletedSale & { customerId: string }
): Promise<void> {
  const redemption = await redemptionOf(club, saleId)
  const used = coupons.map(({ code }) => code)
  if (redemption?.state === 'held') {
    if (!used.includes(redemption.coupon)) return giveBack(club, redemption)
    await ofSale(club, saleId).where({ state: 'held' }).update({ state: 'settled' })
    return
  }
  if (redemption?.state === 'settled') return
  const reward = (await club.settings()).rewards.find(({ coupon }) => used.includes(coupon))
  if (!reward) return
  await takePoints(club, { saleId, customerId, reward, before: redemption, state: 'settled' })
}

interface Taking {
  saleId: string
  customerId: string
  reward: Reward
  /** A redemption of the same sale that was given back. */
  before: Redemption | null
  state: 'held' | 'settled'
}

function takePoints(club: Club, taking: Taking): Promise<MoveOutcome> {
  const { saleId, customerId, reward, before, state } = taking
  const round = (before?.round ?? 0) + 1
  const row = { customer_id: customerId, coupon: reward.coupon, points: reward.points, state }
  const redemption: Redemption = { ...row, sale_id: saleId, round, held_at: club.now() }
  return addMove(
    club,
    {
      cause: `redeem:${saleId}:${round}`,
      customer_id: customerId,
      kind: 'redeemed',
      points: -reward.points,
      moved_at: club.now(),
      sale_id: saleId,
      note: reward.name,
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

async function giveBack(club: Club, redemption: Redemption): Promise<void> {
  const { sale_id: saleId, points, round, state, coupon } = redemption
  await addMove(
    club,
    {
      cause: `release:${saleId}:${round}`,
      customer_id: redemption.customer_id,
      sale_id: saleId,
      points,
      kind: 'released',
      moved_at: club.now(),
      note: coupon,
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

function ofSale({ db }: Club, saleId: string) {
  return db.table<Redemption>('redemptions').where({ sale_id: saleId })
}

export function redemptionOf(club: Club, saleId: string): Promise<Redemption | null> {
  return ofSale(club, saleId).first()
}
