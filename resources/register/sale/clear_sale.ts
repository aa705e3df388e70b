import { canonicalText } from '#app/documents/canonical_bytes'
import { webCryptoDigest } from '#app/documents/hash_chain'
import type { Refusal } from '#app/hooks/refusals'
import type { PromotionClaim } from '#app/promotions/uses/promotion_limits'
import type { TenderRefund } from '#app/sales/refunds/plan_refund'
import { pointsOf } from '#pricing/discounts'
import type { PricedSale } from '#pricing/types'
import type { Api } from '#resources/register/device/api'
import { usedCoupons } from '#resources/register/sale/coupons'
import type { DraftClearance, DraftLine, DraftSale } from '#resources/register/sale/draft_sale'
import { createKeptMoney } from '#resources/register/sale/kept_money'

export interface ClearanceProblem {
  code: string
  lineId: string | null
  /** Of a coupon that does not count, or of a promotion that has nothing left. */
  couponId?: string
  refusal?: string
  promotionId?: string
  name?: string
}

export interface ClearanceAnswer {
  id: string
  answer: 'cleared' | 'refused'
  problems: ClearanceProblem[]
  needsOverride: string[]
  /** Not from a server of before, as what follows. */
  refusals?: Refusal[]
  ext?: Record<string, unknown>
  otherwiseMinor?: number
  expiresAt: string
}

export type Clearing =
  | { kind: 'cleared'; clearance: DraftClearance }
  | {
      kind: 'refused'
      problems: ClearanceProblem[]
      needsOverride: string[]
      /** Why others than Tillhouse refuse the sale. */
      refusals?: Refusal[]
      /** What would go back another way than the goods were paid for. */
      otherwiseMinor?: number
    }
  /** Offline the register decides by its own rules (decisions 1). */
  | { kind: 'unreachable' }

/** A person with money in hand does not wait longer than this. */
const PATIENCE_MS = 2_500

/** Asks once, before the first money, for everything that may refuse this sale. */
export async function clearSale(
  draft: DraftSale,
  priced: Pick<PricedSale, 'promotions' | 'totals' | 'lines'>,
  { api, now, refunds = [] }: { api: Api; now: string; refunds?: TenderRefund[] }
): Promise<Clearing> {
  const couponIds = usedCoupons(draft, priced).map(({ couponId }) => couponId)
  const promotions = priced.promotions.map(({ promotionId, discountMinor }) => ({
    promotionId,
    discountMinor,
  }))
  const digest = await digestOf(draft, { couponIds, promotions, refunds })
  const { clearance, serviceChargeChange = null } = draft
  if (clearance?.digest === digest && isHeldAt(clearance, now))
    return { kind: 'cleared', clearance }
  const answer = await api<ClearanceAnswer>({
    method: 'POST',
    path: '/api/clearances',
    patienceMs: PATIENCE_MS,
    body: {
      saleId: draft.id,
      draftDigest: digest,
      customerId: draft.customer?.id ?? null,
      saleDiscount: draft.saleDiscount,
      taxRelief: draft.taxTreatment?.relief
        ? { authorisedById: draft.taxTreatment.relief.authorisedById }
        : null,
      serviceChargeChange: serviceChargeChange && {
        authorisedById: serviceChargeChange.authorisedById,
      },
      grossMinor: priced.totals.grossMinor,
      passedRefusals: draft.passedRefusals ?? null,
      paidBackMinor: Math.max(0, 0 - priced.totals.grossMinor),
      refunds,
      couponIds,
      promotions,
      lines: draft.lines.map((line, index) => ({
        lineId: line.lineId,
        itemId: line.itemId,
        departmentId: line.departmentId,
        quantityThousandths: line.quantityThousandths,
        listUnitPriceMinorE4: line.listUnitPriceMinorE4,
        override: line.override,
        discount: line.discount,
        netMinor: priced.lines[index]?.netMinor ?? null,
        sourceSaleId: line.returnOf?.saleId ?? null,
        sourceLineId: line.returnOf?.lineId ?? null,
        returnedThousandths: line.returnOf?.returnedThousandths ?? null,
        returnCondition: line.returnCondition ?? null,
        restocking: restockingOf(line),
        isServiceCharge: line.fee?.kind === 'service_charge',
        slipCode: slipCodeOf(line),
      })),
    },
  })
  if (!answer.ok) return { kind: 'unreachable' }
  const { id, problems, needsOverride, refusals, otherwiseMinor = 0, ext, expiresAt } = answer.body
  return answer.body.answer === 'cleared'
    ? { kind: 'cleared', clearance: { id, digest, expiresAt, ...(ext && { ext }) } }
    : { kind: 'refused', problems, needsOverride, refusals, otherwiseMinor }
}

/** What a clearance holds, coupons and goods, is free for others when it expires. */
export function isHeldAt({ expiresAt }: DraftClearance, now: string): boolean {
  return expiresAt === undefined || expiresAt > now
}

/** What the clearance is about: the goods, prices, coupons and discounts, and how money goes back. */
function digestOf(
  draft: DraftSale,
  uses: { couponIds: string[]; promotions: PromotionClaim[]; refunds: TenderRefund[] }
): Promise<string> {
  const { id, lines, saleDiscount, customer } = draft
  const { taxTreatment = null, serviceChargeChange = null, passedRefusals } = draft
  const asked = {
    ...{ id, lines, saleDiscount, customer, taxTreatment, serviceChargeChange },
    ...(passedRefusals && { passedRefusals }),
    ...uses,
  }
  return webCryptoDigest(canonicalText(asked))
}

/** A sale that is not to be: what was held for it is free at once. The answer is not waited for. */
export function releaseClearance(draft: DraftSale, api: Api): void {
  const { clearance } = draft
  createKeptMoney(api).releaseAll(draft)
  if (clearance) void api({ method: 'DELETE', path: `/api/clearances/${clearance.id}` })
  if (pointsOf(draft.saleDiscount) !== null || draft.coupons?.length)
    void api({ method: 'DELETE', path: `/api/loyalty/reservations/${draft.id}` })
}

/** What is kept back of goods that come back, so that the server can say whether it is what is due. */
function restockingOf({ fee }: DraftLine) {
  if (fee?.kind !== 'restocking') return null
  const { of, rate, isTaxedAsGoods } = fee
  return { ofLineId: of.lineId, isTaxedAsGoods, ...rate }
}

function slipCodeOf({ fee, identifier, embeddedPriceMinor = null }: DraftLine): string | null {
  return fee?.kind === 'deposit' && embeddedPriceMinor !== null ? identifier : null
}
