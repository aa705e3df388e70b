import { shallowRef } from 'vue'
import type { SaleDocumentCoupon } from '#app/documents/sale_occasion'
import type { PricedSale } from '#pricing/types'
import type { Api } from '#resources/register/device/api'
import type { ClearanceProblem } from '#resources/register/sale/clear_sale'
import type { DraftCoupon, DraftSale } from '#resources/register/sale/draft_sale'
import type { Selling } from '#resources/register/sale/selling'

/** Why a code is not on the sale; the text is `register.coupon.refused.<reason>`. */
export interface CouponRefusal {
  reason: string
  validFrom?: string | null
  validTo?: string | null
}

export type CouponAnswer =
  { kind: 'added'; coupon: DraftCoupon } | { kind: 'refused'; refusal: CouponRefusal }

/** What the operator is to be told about coupons and promotions of the sale on the screen. */
export type CouponNews =
  CouponAnswer | { kind: 'taken_off'; refusal: CouponRefusal } | { kind: 'used_up'; name: string }

export interface CouponDependencies {
  selling: Selling
  api: Api
  /** Fetches what the store prices with, for a promotion that this register has not heard of yet. */
  refresh(): Promise<void>
  knows(promotionId: string): boolean
}

export type Coupons = ReturnType<typeof createCoupons>

/** Coupons on the sale on the screen. The server is asked about each; it holds them at payment. */
export function createCoupons({ selling, api, refresh, knows }: CouponDependencies) {
  const news = shallowRef<CouponNews | null>(null)

  async function enter(code: string): Promise<CouponAnswer> {
    if (selling.draft.value.tenders.length > 0) return refused({ reason: 'being_paid' })
    const answer = await api<{ coupon: DraftCoupon | null; refusal: CouponRefusal | null }>({
      method: 'POST',
      path: '/api/coupon_lookups',
      body: { code, customerId: selling.draft.value.customer?.id ?? null },
    })
    if (!answer.ok) return refused({ reason: answer.status === 0 ? 'offline' : 'unknown' })
    const { coupon, refusal } = answer.body
    if (coupon === null) return refused(refusal ?? { reason: 'unknown' })
    if (!knows(coupon.promotionId)) await refresh()
    if (!knows(coupon.promotionId)) return refused({ reason: 'promotion_over' })
    return add(coupon)
  }

  function add(coupon: DraftCoupon): CouponAnswer {
    const draft = selling.draft.value
    const { coupons = [] } = draft
    if (coupons.some(({ couponId }) => couponId === coupon.couponId)) {
      return refused({ reason: 'already' })
    }
    if (coupons.some(({ promotionId }) => promotionId === coupon.promotionId)) {
      return refused({ reason: 'one_only' })
    }
    const isPriced = selling.change({ ...draft, coupons: [...coupons, coupon] })
    return isPriced ? { kind: 'added', coupon } : refused({ reason: 'unknown' })
  }

  function remove(couponId: string): void {
    selling.change(withoutCoupon(selling.draft.value, couponId))
  }

  /** Takes off what the clearance had nothing left of; false when that was not the problem. */
  function drop(problems: readonly ClearanceProblem[]): boolean {
    const before = selling.draft.value
    for (const { couponId, refusal = 'unknown', promotionId, name = '' } of problems) {
      if (couponId !== undefined) {
        selling.amend(withoutCoupon(selling.draft.value, couponId))
        news.value = { kind: 'taken_off', refusal: { reason: refusal } }
      } else if (promotionId !== undefined) {
        selling.amend(withoutPromotion(selling.draft.value, promotionId))
        news.value = { kind: 'used_up', name }
      }
    }
    return selling.draft.value !== before
  }

  return { news, enter, remove, drop }
}

function refused(refusal: CouponRefusal): CouponAnswer {
  return { kind: 'refused', refusal }
}

export function withoutCoupon(draft: DraftSale, couponId: string): DraftSale {
  return { ...draft, coupons: draft.coupons?.filter((coupon) => coupon.couponId !== couponId) }
}

/** A sale that one more promotion has nothing left for. */
export function withoutPromotion(draft: DraftSale, promotionId: string): DraftSale {
  return { ...draft, passedPromotionIds: [...(draft.passedPromotionIds ?? []), promotionId] }
}

/** What a coupon takes off the sale as it stands; 0 while nothing on it counts. */
export function couponDiscountMinor(
  { promotions }: Pick<PricedSale, 'promotions'>,
  { promotionId }: Pick<DraftCoupon, 'promotionId'>
): number {
  return promotions.find((use) => use.promotionId === promotionId)?.discountMinor ?? 0
}

/** The coupons that lower the sale: only these are held and counted, others stay the customer's. */
export function usedCoupons(
  { coupons = [] }: Pick<DraftSale, 'coupons'>,
  priced: Pick<PricedSale, 'promotions'>
): SaleDocumentCoupon[] {
  return coupons
    .filter((coupon) => couponDiscountMinor(priced, coupon) > 0)
    .map(({ couponId, code, promotionId }) => ({ couponId, code, promotionId }))
}
