import type { SaleDocumentBody } from '#app/documents/types'
import type { PromotionClaim } from '#app/promotions/uses/promotion_limits'
import { givenSignOn, type GivenShop } from '#tests/support/given_shop'
import type { GivenCoupon } from '#tests/support/promotions/given_coupon'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** A register with an open till and somebody at it. */
export interface CouponCounter {
  shop: GivenShop
  till: OpenTill
  token: string
}

export async function givenCounter(shop: GivenShop): Promise<CouponCounter> {
  return { shop, till: await givenOpenTill(shop), token: await givenSignOn(shop) }
}

export interface Wanted {
  coupons?: GivenCoupon[]
  promotions?: PromotionClaim[]
  customerId?: string
}

export interface Cleared {
  saleId: string
  clearanceId: string
  isCleared: boolean
  problems: { code: string; refusal?: string; promotionId?: string }[]
}

/** The question before the money, for one piece of the shop's first item. */
export async function clear(
  { shop, token }: CouponCounter,
  { coupons = [], promotions = [], customerId }: Wanted
): Promise<Cleared> {
  const question = clearanceBody([{ item: shop.items[0]! }], {
    couponIds: coupons.map(({ couponId }) => couponId),
    promotions,
    customerId: customerId ?? null,
  })
  const { body } = await callRegister(shop, token, 'POST', '/api/clearances', question)
  return {
    saleId: question.saleId,
    clearanceId: String(body.id),
    isCleared: body.answer === 'cleared',
    problems: body.problems as Cleared['problems'],
  }
}

/** Completes a sale and sends it; answers its reviews. Without a clearance it was offline. */
export async function complete(
  { shop, till }: CouponCounter,
  wanted: Wanted,
  cleared?: Cleared
): Promise<{ saleId: string; reviews: string[] }> {
  const sale = await till.sale({
    lines: [{ item: shop.items[0]! }],
    customerId: wanted.customerId ?? null,
    ...(cleared && { id: cleared.saleId, clearanceId: cleared.clearanceId }),
    body: bodyOf(wanted),
  })
  const answer = await sendDocument(shop, sale)
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
  return { saleId: sale.document.id, reviews: answer.body.reviews ?? [] }
}

function bodyOf({ coupons = [], promotions = [] }: Wanted): Partial<SaleDocumentBody> {
  return {
    coupons: coupons.map(({ couponId, code, promotionId }) => ({ couponId, code, promotionId })),
    // Said by the register only: the goods of these tests are sold at their list price.
    promotions: promotions.map((claim) => ({ ...claim, version: 1, name: 'Summer', uses: 1 })),
  }
}
