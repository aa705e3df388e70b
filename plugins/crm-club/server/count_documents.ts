import type { CompletedSale } from '@tillhouse/sdk'
import { earnPoints, settleReturns } from './earn_points.ts'
import { memberOf, type Club, type ReturnedGoods } from './club.ts'
import { settleRedemption, undoRedemption } from './redeem_points.ts'
import { refreshTier } from './refresh_tier.ts'

/**
 * What a sale, a return or an exchange means for the club. It may be told twice, and a return before
 * its sale; every step counts once and can be taken up again where it broke off.
 */
export async function countDocument(club: Club, sale: CompletedSale): Promise<void> {
  if (sale.kind === 'post_void') return countPostVoid(club, sale)
  await countReturns(club, sale)
  const { customerId } = sale
  if (customerId === null || !(await memberOf(club, customerId))) return
  await earnPoints(club, { ...sale, customerId })
  await settleRedemption(club, { ...sale, customerId })
  await refreshTier(club, customerId)
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
    await countReturned(club, {
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
  await countReturned(club, {
    cause: `void:${saleId}`,
    sale_id: voidedSaleId,
    document_id: saleId,
    returned_minor: -reversed.reduce((sum, { grossMinor }) => sum + grossMinor, 0),
    returned_at: completedAt,
  })
  const returns = club.db.table<ReturnedGoods>('returns').where({ document_id: voidedSaleId })
  for (const one of await returns.select()) {
    await countReturned(club, {
      ...one,
      cause: `void:${saleId}:${one.sale_id}`,
      document_id: saleId,
      returned_minor: -one.returned_minor,
      returned_at: completedAt,
    })
  }
  await undoRedemption(club, voidedSaleId)
}

async function countReturned({ db, ...club }: Club, goods: ReturnedGoods): Promise<void> {
  const known = db.table<ReturnedGoods>('returns').where({ cause: goods.cause })
  if (!(await known.first())) await db.table<ReturnedGoods>('returns').insert(goods)
  await settleReturns({ db, ...club }, goods.sale_id, goods)
}
