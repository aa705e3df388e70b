import { emitEvent } from '#core/outbox'
import type { Sql } from '#core/sql'
import { hooks, type LeftTransaction } from '#app/hooks/hook_port'
import type { SaleDocument } from '#app/documents/types'
import { countUses, returnUses } from '#app/sales/acceptance/count_uses'
import { insertSale } from '#app/sales/acceptance/insert_sale'
import { loadSaleFacts } from '#app/sales/acceptance/load_sale_facts'
import { recordReviews } from '#app/sales/acceptance/record_reviews'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { reviewSale } from '#app/sales/acceptance/review_sale'
import { stockMovesOf } from '#app/sales/acceptance/stock_moves'
import { completedSale } from '#app/sales/completed_sale'
import { paySlips, returnSlips } from '#app/sales/deposits/pay_slips'
import { recordRefund } from '#app/sales/refunds/record_refund'
import { moveKeptMoney } from '#app/sales/gift_cards/move_kept_money'
import { releaseGoods } from '#app/sales/returns/claim_goods'
import { reverseSale } from '#app/sales/returns/reverse_sale'
import { takeBack, type GoodsMoved } from '#app/sales/returns/take_back'
import { moveStock } from '#app/stock/move_stock'
import { releaseHolds } from '#app/stock/release_holds'

/**
 * Records a completed sale, return, exchange or post-void as it was tendered. What it costs is
 * worked out again from the server's own prices; a difference, or anything else a person should
 * see, becomes a review and never a refusal. The till has counted it before.
 */
export async function completeSale(
  sql: Sql,
  document: SaleDocument,
  leftOut: readonly LeftTransaction[] = []
): Promise<string[]> {
  const { id, storeId, businessDate, body } = document
  const facts = await loadSaleFacts(sql, document)
  const reviews = [...reviewSale(document, facts), ...reviewsOfLeftOut(leftOut)]
  const goods = await (body.kind === 'post_void' ? reverseSale : takeBack)(sql, document, facts)
  reviews.push(...goods.reviews)
  reviews.push(...(await recordRefund(sql, document, facts)))
  if (facts.isCleared && body.clearanceId) await releaseHolds(sql, [body.clearanceId])
  if (facts.sources.size > 0) await releaseGoods(sql, id)
  reviews.push(...(await moveGoods(sql, document, facts, goods)))
  reviews.push(...(await countUses(sql, document, facts)))
  await returnUses(sql, document, goods.reversedSaleId)
  reviews.push(...(await paySlips(sql, document)))
  await returnSlips(sql, document, goods.reversedSaleId)
  reviews.push(...(await moveKeptMoney(sql, document, facts, goods)))
  await insertSale(sql, document, facts, {
    reversedSaleId: goods.reversedSaleId,
    isReviewed: reviews.length > 0,
    notAsked: guardsNotAsked(document),
  })
  await recordReviews(sql, id, reviews)
  const without = leftOut.map(({ pluginId }) => pluginId)
  await hooks.joinTransaction(sql, 'sale.tx', completedSale(document), without)
  await emitEvent(sql, {
    kind: 'sales.sale.completed',
    storeId,
    subjectId: id,
    payload: { businessDate, grossMinor: body.totals.grossMinor },
  })
  return reviews.map(({ reason }) => reason)
}

/** A sale without a clearance was paid out of reach of the server, and so of everybody's say. */
function guardsNotAsked({ body }: SaleDocument): string[] {
  if (body.clearanceId !== null) return []
  if (body.kind === 'post_void') return hooks.guardsOf('sale.before_void')
  const takesBack = body.lines.some(({ sourceLineId }) => sourceLineId !== null)
  const asked = hooks.guardsOf('sale.before_complete')
  return [...new Set([...asked, ...(takesBack ? hooks.guardsOf('return.before_complete') : [])])]
}

/** Whoever had to be in on the sale and broke its transaction is named to a person. */
function reviewsOfLeftOut(leftOut: readonly LeftTransaction[]): Review[] {
  return leftOut
    .filter(({ isReviewed }) => isReviewed)
    .map(({ pluginId }) => ({ reason: 'plugin_left_out', detail: { pluginId } }))
}

/** The goods have left, so the level says so; below zero where the store forbids it is reviewed. */
async function moveGoods(
  sql: Sql,
  document: SaleDocument,
  facts: SaleFacts,
  { isMoved }: GoodsMoved
): Promise<Review[]> {
  const moved = await moveStock(sql, stockMovesOf(document, facts, isMoved))
  if (!moved.ok || moved.value.belowZero.length === 0) return []
  return [{ reason: 'stock_below_zero', detail: { shortages: moved.value.belowZero } }]
}
