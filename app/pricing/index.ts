/** Public surface of the pricing engine: exactly these exports, and nothing that imports. */
export { allocate } from '#pricing/allocate'
export { lineAmountMinor, roundToStep, unitPriceOfContent } from '#pricing/amounts'
export { explanationDetails, type ExplanationCode } from '#pricing/explanation'
export {
  formatMinor,
  formatQuantity,
  formatRatePercent,
  formatUnitPrice,
} from '#pricing/format_decimal'
export { labelUnitPrice, quantityForPrice } from '#pricing/label_price'
export {
  MAX_AMOUNT_MINOR,
  MAX_GROSS_MINOR,
  MAX_LINES,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_RATE_PPM,
  MAX_TENDERS,
  MAX_UNIT_PRICE_MINOR_E4,
} from '#pricing/limits'
export { feeQuantity } from '#pricing/fees/fee_quantity'
export { mulDiv, type RoundingMode } from '#pricing/mul_div'
export {
  type DecimalSeparator,
  type DecimalTextError,
  parseAmountMinor,
  type ParsedDecimal,
  parseQuantityThousandths,
  parseRatePpm,
  parseUnitPriceMinorE4,
} from '#pricing/parse_decimal'
export {
  type PolicyInvariants,
  policyInvariants,
  type PricingPolicy,
  pricingPolicy,
} from '#pricing/policy_invariants'
export { checkPromotion } from '#pricing/promotions/check_promotion'
export { priceSale } from '#pricing/price_sale'
export { PricingError } from '#pricing/pricing_error'
export { noRules } from '#pricing/rules/ask_rules'
export { settle } from '#pricing/settle'
export { taxSharesOf } from '#pricing/tax/tax_share'
export { addTax, extractTax, type TaxedAmount } from '#pricing/tax_arithmetic'
export type * from '#pricing/fees/fee'
export type * from '#pricing/promotions/promotion'
export type * from '#pricing/rules/rule'
export type * from '#pricing/settlement_types'
export type * from '#pricing/tax/tax_share'
export type * from '#pricing/tax/tax_treatment'
export type * from '#pricing/types'
