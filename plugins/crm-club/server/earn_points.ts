import type { CompletedSale } from '@tillhouse/sdk'
import { memberOf, type Club, type Earning, type Move, type ReturnedGoods } from './club.ts'
import { addMove } from './ledger.ts'
import { pointsFor, pointsLeft } from './points.ts'
import { refreshTier } from './refresh_tier.ts'
import { percentOf } from './tiers.ts'

/** A member's points for a sale, once. Goods that came back already are taken off at once. */
export async function earnPoints(
  club: Club,
  sale: CompletedSale & { customerId: string }
): Promise<void> {
  const { saleId, customerId, receiptNumber, completedAt } = sale
  const member = await memberOf(club, customerId)
  const amountMinor = soldMinor(sale)
  if (!member || amountMinor <= 0) return
  const settings = await club.settings()
  const points = pointsFor(amountMinor, percentOf(member.tier, settings.tiers), settings)
  if (points === 0) return
  const cause = `sale:${saleId}`
  const move = {
    cause,
    kind: 'earned' as const,
    points,
    moved_at: completedAt,
    note: receiptNumber,
  }
  await addMove(
    club,
    { ...move, customer_id: customerId, sale_id: saleId },
    {
      also: (steps) =>
        steps.table<Earning>('earnings').insert({
          sale_id: saleId,
          customer_id: customerId,
          amount_minor: amountMinor,
          points,
          points_left: points,
          receipt_number: receiptNumber,
          completed_at: completedAt,
        }),
    }
  )
  await settleReturns(club, saleId, { cause: `late:${saleId}`, returned_at: completedAt })
}

/**
 * Brings a sale's points in line with what came back of it so far. What it was before is part of the
 * condition: a second one at the same time changes nothing and is tried again by the outbox.
 */
export async function settleReturns(
  club: Club,
  saleId: string,
  { cause, returned_at: returnedAt }: Pick<ReturnedGoods, 'cause' | 'returned_at'>
): Promise<void> {
  const { db } = club
  const earning = await db.table<Earning>('earnings').where({ sale_id: saleId }).first()
  if (!earning || !(await memberOf(club, earning.customer_id))) return
  const returned = await db
    .table<ReturnedGoods>('returns')
    .where({ sale_id: saleId })
    .sum('returned_minor')
  const left = pointsLeft(earning.points, earning.amount_minor, returned)
  const points = left - earning.points_left
  if (points === 0) return
  const { customer_id: customerId, receipt_number: note } = earning
  const move: Move = {
    ...{ cause, points, note },
    customer_id: customerId,
    sale_id: saleId,
    kind: 'returned',
    moved_at: returnedAt,
  }
  const outcome = await addMove(club, move, {
    also: (steps) =>
      steps
        .table<Earning>('earnings')
        .where({ sale_id: saleId, points_left: earning.points_left })
        .exactly(1)
        .update({ points_left: left }),
  })
  if (outcome !== 'written') throw new Error(`Points of sale ${saleId} were changed meanwhile`)
  await refreshTier(club, customerId)
}

/** What is sold now, with tax; not what comes back. */
export function soldMinor({ lines }: CompletedSale): number {
  return lines
    .filter(({ sourceSaleId }) => sourceSaleId === null)
    .reduce((sum, { grossMinor }) => sum + grossMinor, 0)
}
