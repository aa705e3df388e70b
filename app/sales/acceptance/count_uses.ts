import { placeholders, type Sql } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import { countCoupons } from '#app/promotions/coupons/count_coupons'
import { countPromotions } from '#app/promotions/uses/count_promotions'
import { giveBackUses, type GiveBack } from '#app/promotions/uses/give_back_uses'
import { announcePricing } from '#app/stores/announce_pricing'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'

/**
 * Counts the coupons and limited promotions of a sale in its own transaction. Whatever had nothing
 * left was given to the customer all the same: that is reviewed, never refused.
 */
export async function countUses(
  sql: Sql,
  { id, correctedAt, body }: SaleDocument,
  facts: SaleFacts
): Promise<Review[]> {
  const place = {
    saleId: id,
    clearanceId: facts.isCleared ? body.clearanceId : null,
    usedAt: correctedAt,
  }
  // A reversal repeats what its sale says; it uses nothing.
  const isSale = body.kind === 'sale'
  const coupons = (isSale && body.coupons) || []
  const claims = (isSale && body.promotions) || []
  const odd = await countCoupons(sql, { ...place, coupons })
  const { overLimit, isAnyUsedUp } = await countPromotions(sql, { ...place, claims })
  // Every store may have run it: its registers fetch the pipeline without it.
  if (isAnyUsedUp) await announcePricing(sql, null)
  return [
    ...odd.map(({ reason, couponId }): Review => ({
      reason,
      detail: { couponId, code: body.coupons?.find((one) => one.couponId === couponId)?.code },
    })),
    ...overLimit.map(({ promotionId, name, maxUses, budgetMinor }): Review => ({
      reason: 'promotion_over_limit',
      detail: { promotionId, name, maxUses, budgetMinor },
    })),
  ]
}

/** What sales had used that did not happen after all: reversed, or come back as a whole. */
export async function returnUses(
  sql: Sql,
  document: SaleDocument,
  reversedSaleId: string | null
): Promise<void> {
  const { id: bySaleId, body } = document
  const undone: Pick<GiveBack, 'saleId' | 'by'>[] =
    body.kind === 'post_void'
      ? []
      : (await whollyReturned(sql, document)).map((saleId) => ({ saleId, by: 'return' }))
  if (reversedSaleId !== null) undone.unshift({ saleId: reversedSaleId, by: 'post_void' })
  let isMoreLeft = false
  for (const sale of undone) {
    isMoreLeft = (await giveBackUses(sql, { ...sale, bySaleId })) || isMoreLeft
  }
  // What had nothing left may run again.
  if (isMoreLeft) await announcePricing(sql, null)
}

/** Of the sales whose goods come back here, those of which nothing is left with the customer. */
async function whollyReturned(sql: Sql, { body }: SaleDocument): Promise<string[]> {
  const saleIds = [
    ...new Set(body.lines.map(({ sourceSaleId }) => sourceSaleId).filter((id) => id !== null)),
  ].sort()
  if (saleIds.length === 0) return []
  const among = placeholders(1, saleIds.length)
  const rows = await sql.all<{ sale_id: string }>(
    `select sale_id from sale_lines where sale_id in ${among} group by sale_id
      having sum(case when quantity_thousandths > returned_thousandths then 1 else 0 end) = 0`,
    saleIds
  )
  return rows.map((row) => row.sale_id)
}
