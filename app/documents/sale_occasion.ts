import type { SaleChannel } from '#pricing/choose_price'
import type { ReceiptBlock, RuleExt, RuleFault, RuleStage } from '#pricing/rules/rule'
import type { PromotionUse } from '#pricing/promotions/promotion'

/** What decided which promotions a sale got, and what they did. Not in documents of before. */
export interface SaleOccasion {
  /** Coupons that lowered the sale. */
  coupons?: SaleDocumentCoupon[]
  /** Promotions that had nothing left for this sale when it was cleared. */
  passedPromotionIds?: string[]
  /** When the price was fixed, which decides what was running. */
  pricedAt?: string | null
  /** Where it was sold, which decides on price lists; left out: at the register. */
  channel?: SaleChannel
  /** Groups of the customer as the register knew them on the business date. */
  customerGroupIds?: string[]
  /** Custom fields of the customer as the register had them, by plugin; none that is personal. */
  customerExt?: RuleExt
  /** Promotions that took something off. */
  promotions?: PromotionUse[]
  /** What plugins added when the sale was cleared, by the id of the plugin. */
  ext?: Record<string, unknown>
  /** What rules of plugins put on the receipt. */
  receiptBlocks?: ReceiptBlock[]
  /** Rules that failed while the sale was priced: it was sold without them. */
  failedRules?: FailedRule[]
}

export interface FailedRule {
  pluginId: string
  pluginVersion: string
  ruleId: string
  stage: RuleStage
  fault: RuleFault
}

export interface SaleDocumentCoupon {
  couponId: string
  code: string
  promotionId: string
}
