import type { SaleItem } from '#app/catalog/load_sale_items'
import type { ToldExt } from '#app/custom_fields/proven_ext'
import type { MarginTax } from '#app/sales/acceptance/margin_taxes'
import type { Pipeline } from '#app/sales/pipeline'
import type { FeeDifference } from '#app/sales/returns/fee_differences'
import type { GoodsBack } from '#app/sales/returns/lines_back'
import type { OutsidePolicy } from '#app/sales/returns/outside_policy'
import type { GrantRow } from '#app/users/tasks'
import type { RuleRunner } from '#pricing/rules/rule'
import type { LineTax } from '#pricing/types'

/** One of the goods that a kit was made of when it was sold. */
export interface LineComponent {
  itemId: string
  /** With one of the kit. */
  quantityThousandths: number
  unitCostMinorE4: number | null
}

/** A line sold earlier that this sale takes back, as it stands in the records. */
export interface SourceLine {
  lineId: string
  saleId: string
  storeId: string
  /** ISO 8601 UTC. */
  soldAt: string
  /** Of the sale it was on. */
  pipelineHash: string
  departmentId: string | null
  currency: string
  itemId: string | null
  /** The line that this one itself took back. */
  sourceLineId: string | null
  quantityThousandths: number
  returnedThousandths: number
  unitCostMinorE4: number | null
  baseMinor: number
  lineDiscountMinor: number
  saleDiscountMinor: number
  netMinor: number
  grossMinor: number
  taxes: LineTax[]
  /** Of a kit: what came of it off the shelf. */
  components: LineComponent[]
  /** Of used goods: what the shop owes on their margin. */
  marginTax: MarginTax | null
}

/** What the server itself knows about a sale, read in a fixed number of statements. */
export interface SaleFacts {
  pipeline: Pipeline
  /** False when the document names a pipeline that this server never gave out. */
  isPipelineKnown: boolean
  /** Runs the rules of that pipeline. */
  applyRules: RuleRunner
  items: Map<string, SaleItem>
  sources: Map<string, SourceLine>
  /** Prices of the options chosen on the sale, in ten-thousandths of a minor unit. */
  optionPrices: Map<string, number>
  /** Null when the sale has no customer, or names one that does not exist. */
  customerId: string | null
  /** The VAT number of that customer, if the shop knows one. */
  customerVatNumber: string | null
  /** Groups that the customer was in on the business date, as the records have it. */
  customerGroupIds: string[]
  /** What registers were told of custom fields; nothing is looked for where no rule prices. */
  toldExt: ToldExt
  /** Whether the clearance that the sale names was given to this register for this sale. */
  isCleared: boolean
  /** Goods that come back, with the terms they come back on. */
  goodsBack: GoodsBack[]
  /** What stands against goods that come back; nothing is looked for on a cleared sale. */
  outsidePolicy: OutsidePolicy[]
  /** Other restocking fees than those of the policy; nothing is looked for on a cleared sale. */
  otherFees: FeeDifference[]
  /** What the operator named on the sale may do, as of now. */
  operatorGrants: GrantRow[]
}

/** A reason for a person to look at a sale; `detail` holds the figures of both sides. */
export interface Review {
  reason: ReviewReason
  detail: Record<string, unknown>
}

export const REVIEW_REASONS = [
  'pipeline_unknown',
  'price_differs',
  'price_unverified',
  'settlement_differs',
  'item_unknown',
  'customer_unknown',
  'source_unknown',
  'return_exceeds_remaining',
  'reverse_charge_unfounded',
  'return_outside_policy',
  'restocking_fee_differs',
  'refund_not_as_paid',
  'plugin_left_out',
  'not_cleared',
  'operator_unauthorised',
  'stock_below_zero',
  'coupon_unknown',
  'coupon_used_up',
  'promotion_over_limit',
  'clock_skew',
  'post_void_repeated',
  'post_void_of_returned',
  'post_void_differs',
  'slip_repeated',
  'gift_card_used',
  'gift_card_code_taken',
  'balance_not_taken',
] as const

export type ReviewReason = (typeof REVIEW_REASONS)[number]
