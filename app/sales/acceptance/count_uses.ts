import { placeholders, type Sql } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import { countCoupons } from '#app/promotions/coupons/count_coupons'
import { countPromotions } from '#app/promotions/uses/count_promotions'
import { giveBackUses } from '#app/promotions/uses/give_back_uses'
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
  const odd = await countCoupons(sql, { ...place, coupons: body.coupons ?? [] })
  const claims = body.kind === 'sale' ? (body.promotions ?? []) : []
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
  if (reversedSaleId !== null) {
    await giveBackUses(sql, { saleId: reversedSaleId, bySaleId: document.id, by: 'post_void' })
  }
  if (document.body.kind === 'post_void') return
  for (const saleId of await whollyReturned(sql, document)) {
    await giveBackUses(sql, { saleId, bySaleId: document.id, by: 'return' })
  }
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
