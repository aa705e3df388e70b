import type { PassedRefusals, Refusal } from '#app/hooks/refusals'
import type { PromotionClaim } from '#app/promotions/uses/promotion_limits'
import type { ReturnCondition } from '#app/documents/return_policy'
import type { TenderRefund } from '#app/sales/refunds/plan_refund'
import type { LineFee } from '#pricing/fees/fee'
import type { Task } from '#app/users/tasks'
import type { SaleChannel } from '#pricing/choose_price'
import type { ManualDiscount, PriceOverride } from '#pricing/types'

/** What a register asks before the first money: the sale as it stands on its screen. */
export interface ClearanceRequest {
  saleId: string
  draftDigest: string
  /** Set when the question is whether a whole sale may be reversed. */
  postVoidOfSaleId: string | null
  saleDiscount: ManualDiscount | null
  /** Set when the customer is to pay no tax. */
  taxRelief?: { authorisedById: string | null } | null
  /** Set when somebody added the service charge or took it off. */
  serviceChargeChange?: { authorisedById: string | null } | null
  /** What the customer is to pay; not from a register of before. */
  grossMinor?: number | null
  /** Refusals of others than Tillhouse that somebody let pass. */
  passedRefusals?: PassedRefusals | null
  /** What would leave the till; 0 when the customer pays. */
  paidBackMinor: number
  /** How it would leave, once that is known; cash before it is rounded. */
  refunds: TenderRefund[]
  lines: ClearanceLine[]
  customerId: string | null
  channel: SaleChannel
  couponIds: string[]
  /** What promotions take off the sale as it stands, by the register's own arithmetic. */
  promotions: PromotionClaim[]
}

export interface ClearanceLine {
  lineId: string
  itemId: string | null
  departmentId: string | null
  quantityThousandths: number
  /** Keyed price of a line without a price row. */
  unitPriceMinorE4: number
  override: PriceOverride | null
  discount: ManualDiscount | null
  /** What it brings without tax, by the register's own arithmetic; null of an older register. */
  netMinor: number | null
  sourceSaleId: string | null
  sourceLineId: string | null
  /** How much of that line the register takes to have come back before; null when it does not say. */
  returnedThousandths: number | null
  returnCondition: ReturnCondition | null
  /** Set on a line that keeps something back of goods that come back. */
  fee: LineFee | null
  /** The code of a slip of a reverse-vending machine that the line pays out. */
  slipCode: string | null
}

export const PROBLEM_CODES = [
  'item_unknown',
  'item_not_sellable',
  'outside_sale_hours',
  'not_enough_stock',
  'source_unknown',
  'return_exceeds_remaining',
  'return_changed',
  'return_claimed',
  'post_void_repeated',
  'post_void_of_returned',
  'coupon_refused',
  'promotion_used_up',
  'slip_taken',
  'gift_card_used',
] as const

/** Why the sale may not be paid as it is; no manager can allow it. */
export interface ClearanceProblem {
  code: (typeof PROBLEM_CODES)[number]
  lineId: string | null
  /** What is left of it, where the quantity is the problem. */
  availableThousandths?: number
  /** The coupon that does not count, and why. */
  couponId?: string
  refusal?: string
  /** The promotion that has nothing left for this sale. */
  promotionId?: string
  /** Of that promotion, or of the register that takes the same goods back. */
  name?: string
}

export interface ClearanceAnswer {
  id: string
  answer: 'cleared' | 'refused'
  problems: ClearanceProblem[]
  /** Why others than Tillhouse refuse the sale. Not in answers of before, nor are the next three. */
  refusals?: Refusal[]
  /** What they had refused and somebody let pass. */
  passed?: Refusal[]
  /** Who should have been heard and gave no answer. */
  degraded?: string[]
  /** What is kept with the sale, by who adds it. */
  ext?: Record<string, unknown>
  /** Tasks that the operator may not do alone, or not to this extent. */
  needsOverride: Task[]
  /** What would go back another way than the goods were paid for. */
  otherwiseMinor: number
  /** Goods for which the customer's age is to be checked. */
  minimumAge: number | null
  expiresAt: string
}
