import type { SaleDocument, SaleDocumentBody } from '#app/documents/types'
import type { PromotionClaim } from '#app/promotions/uses/promotion_limits'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { givenSignOn, type GivenShop } from '#tests/support/given_shop'
import type { GivenCoupon } from '#tests/support/promotions/given_coupon'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

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
  /** Of the shop's first item; one by default. */
  pieces?: number
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
): Promise<{ saleId: string; document: SaleDocument; reviews: string[] }> {
  const sale = await till.sale({
    lines: [{ item: shop.items[0]!, quantityThousandths: (wanted.pieces ?? 1) * 1_000 }],
    customerId: wanted.customerId ?? null,
    ...(cleared && { id: cleared.saleId, clearanceId: cleared.clearanceId }),
    body: bodyOf(wanted),
  })
  const answer = await sendDocument(shop, sale)
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
  const { document } = sale
  // What `bodyOf` says was taken off is not in its prices, which every such sale is reviewed for.
  const reviews = (answer.body.reviews ?? []).filter((reason) => reason !== 'price_differs')
  return { saleId: document.id, document, reviews }
}

function bodyOf({ coupons = [], promotions = [] }: Wanted): Partial<SaleDocumentBody> {
  return {
    coupons: coupons.map(({ couponId, code, promotionId }) => ({ couponId, code, promotionId })),
    // Said by the register only: the goods of these tests are sold at their list price.
    promotions: promotions.map((claim) => ({ ...claim, version: 1, name: 'Summer', uses: 1 })),
  }
}

/** Reverses a sale as a whole, at the register that made it. */
export async function postVoid({ shop, till }: CouponCounter, sale: SaleDocument): Promise<void> {
  const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
  const sent = await signedDocument(shop, 'sale', postVoidBody(shop, sale), by)
  const answer = await sendDocument(shop, sent)
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
}

/** Takes so much of the first line of a sale back. */
export async function takeBack(
  { shop, till, token }: CouponCounter,
  { body: { receipt } }: SaleDocument,
  thousandths = 1_000
): Promise<void> {
  const { body } = await callRegister(shop, token, 'GET', `/api/sales/by_receipt/${receipt.number}`)
  const { returnSource } = (body as unknown as ReturnableSale).lines[0]!
  const line = {
    item: shop.items[0]!,
    quantityThousandths: -thousandths,
    returnOf: returnSource,
  }
  const answer = await sendDocument(shop, await till.sale({ lines: [line] }))
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
}
