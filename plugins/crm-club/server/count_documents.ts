import type { CompletedSale } from '@tillhouse/sdk'
import { earnPoints, settleReturns } from './earn_points.ts'
import { noteVisit } from './visits.ts'
import { memberOf, type Club, type ReturnedGoods } from './club.ts'
import { undoRedemption } from './redeem_points.ts'
import { settleRedemption, settleSpent } from './settle_points.ts'
import { refreshTier } from './refresh_tier.ts'

/*
 * Each of these may be told twice, and a return before its sale; every step counts once and can be
 * taken up again where it broke off.
 */

/** Points for what a sale sold. */
export async function earnFrom(club: Club, sale: CompletedSale): Promise<void> {
  const { customerId } = sale
  if (customerId === null || !(await memberOf(club, customerId))) return
  await noteVisit(club, { ...sale, customerId })
  await earnPoints(club, { ...sale, customerId })
  await refreshTier(club, customerId)
}

/** What a sale was paid with: the points that were held for it. */
export async function settleFrom(club: Club, sale: CompletedSale): Promise<void> {
  const { customerId } = sale
  if (customerId === null || !(await memberOf(club, customerId))) return
  await settleRedemption(club, { ...sale, customerId })
  // Goods of it may have been heard of before it.
  const { saleId, completedAt } = sale
  const returnedMinor = await returnedOf(club, saleId)
  await settleSpent(club, saleId, { cause: `late:${saleId}`, returnedMinor, at: completedAt })
}

/** What came back, or was reversed. */
export function countReturned(club: Club, sale: CompletedSale): Promise<void> {
  return sale.kind === 'post_void' ? countPostVoid(club, sale) : countReturns(club, sale)
}

/** Goods by the sale that they come from; the members of those sales give points back. */
async function countReturns(club: Club, { saleId, lines, completedAt }: CompletedSale) {
  const returned = new Map<string, number>()
  for (const { sourceSaleId, grossMinor } of lines) {
    if (sourceSaleId === null) continue
    returned.set(sourceSaleId, (returned.get(sourceSaleId) ?? 0) - grossMinor)
  }
  for (const [sourceId, returnedMinor] of returned) {
    const cause = `return:${saleId}:${sourceId}`
    await countGoods(club, {
      cause,
      sale_id: sourceId,
      document_id: saleId,
      returned_minor: returnedMinor,
      returned_at: completedAt,
    })
  }
}

/**
 * A reversed sale earned nothing and used no points; a reversed return took nothing back. Goods sold
 * come as returned lines of the reversed sale, goods returned as what they were.
 */
async function countPostVoid(club: Club, sale: CompletedSale): Promise<void> {
  const { saleId, voidedSaleId, lines, completedAt } = sale
  if (voidedSaleId === null) return
  const reversed = lines.filter(({ grossMinor }) => grossMinor < 0)
  await countGoods(club, {
    cause: `void:${saleId}`,
    sale_id: voidedSaleId,
    document_id: saleId,
    returned_minor: -reversed.reduce((sum, { grossMinor }) => sum + grossMinor, 0),
    returned_at: completedAt,
  })
  const returns = club.db.table<ReturnedGoods>('returns').where({ document_id: voidedSaleId })
  for (const one of await returns.select()) {
    await countGoods(club, {
      ...one,
      cause: `void:${saleId}:${one.sale_id}`,
      document_id: saleId,
      returned_minor: -one.returned_minor,
      returned_at: completedAt,
    })
  }
  await undoRedemption(club, voidedSaleId)
}

async function countGoods({ db, ...club }: Club, goods: ReturnedGoods): Promise<void> {
  const known = db.table<ReturnedGoods>('returns').where({ cause: goods.cause })
  if (!(await known.first())) await db.table<ReturnedGoods>('returns').insert(goods)
  const whole = { db, ...club }
  await settleReturns(whole, goods.sale_id, goods)
  const returnedMinor = await returnedOf(whole, goods.sale_id)
  const { cause, sale_id: saleId, returned_at: at } = goods
  await settleSpent(whole, saleId, { cause, returnedMinor, at })
}

function returnedOf({ db }: Club, saleId: string): Promise<number> {
  return db.table<ReturnedGoods>('returns').where({ sale_id: saleId }).sum('returned_minor')
}
