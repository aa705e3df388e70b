import {
  amount,
  count,
  currency,
  name,
  note,
  positiveAmount,
  rateFields,
  reference,
  ratePpm,
  runningNumber,
  saleTaxFields,
  tenderKind,
} from '#app/documents/document_shapes'
import { soldGiftCard, tenderBalance } from '#app/documents/gift_card_shapes'
import { extShape } from '#app/documents/ext_shape'
import { goodsLot } from '#app/documents/goods_lot_shape'
import { lineFee } from '#app/documents/line_fee_shape'
import { MAX_COMPONENTS, saleComponent } from '#app/documents/sale_component_shape'
import { priceSource } from '#app/documents/price_source_shape'
import { failedRule, receiptBlock } from '#app/documents/rule_shapes'
import type { SaleDocumentCoupon } from '#app/documents/sale_occasion'
import { RETURN_CONDITIONS } from '#app/documents/return_policy'
import type { ServiceChargeChange } from '#app/documents/service_charge'
import {
  boolean,
  instant,
  integer,
  isObject,
  jsonData,
  list,
  nullable,
  object,
  oneOf,
  optional,
  problem,
  text,
  uuid,
  type Check,
} from '#app/documents/shape'
import { taxTreatment } from '#app/documents/tax_treatment_shape'
import type {
  FeeWaiver,
  SaleDocumentBody,
  SaleDocumentLine,
  SaleDocumentTender,
} from '#app/documents/types'
import { SALE_CHANNELS } from '#pricing/choose_price'
import {
  MAX_GROSS_MINOR,
  MAX_LINES,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_TENDERS,
  MAX_UNIT_PRICE_MINOR_E4,
} from '#pricing/limits'
import type { PromotionUse } from '#pricing/promotions/promotion'
import type {
  ChosenOption,
  ExplanationStep,
  LineTax,
  ManualDiscount,
  PricedLine,
  PricedTotals,
  PriceOverride,
  SaleTax,
} from '#pricing/types'

const lineAmount = integer(-MAX_GROSS_MINOR, MAX_GROSS_MINOR)
const unitPrice = integer(-MAX_UNIT_PRICE_MINOR_E4, MAX_UNIT_PRICE_MINOR_E4)

const discountReason = { reason: text(500), authorisedById: nullable(uuid) }
const percentDiscount = object<Extract<ManualDiscount, { kind: 'percent' }>>({
  kind: oneOf('percent'),
  ratePpm: ratePpm,
  ...discountReason,
})
const amountDiscount = object<Extract<ManualDiscount, { kind: 'amount' }>>({
  kind: oneOf('amount'),
  amountMinor: positiveAmount,
  points: optional(integer(1, Number.MAX_SAFE_INTEGER)),
  ...discountReason,
})
const manualDiscount: Check = (value) => {
  if (!isObject(value)) return problem('not_an_object')
  return value.kind === 'percent' ? percentDiscount(value) : amountDiscount(value)
}

const totalsOf = (figure: Check) => ({
  baseMinor: figure,
  lineDiscountMinor: figure,
  saleDiscountMinor: figure,
  netMinor: figure,
  taxMinor: figure,
  grossMinor: figure,
})

const line = object<SaleDocumentLine>({
  lineId: uuid,
  itemId: nullable(reference),
  name,
  identifier: nullable(name),
  sku: nullable(name),
  departmentId: nullable(reference),
  departmentName: nullable(name),
  taxCategoryId: reference,
  unit: oneOf('piece', 'kilogram', 'litre', 'metre', 'hour'),
  quantityThousandths: integer(-MAX_QUANTITY_THOUSANDTHS, MAX_QUANTITY_THOUSANDTHS),
  listUnitPriceMinorE4: unitPrice,
  priceId: nullable(reference),
  priceVersion: nullable(count),
  priceSource: optional(nullable(priceSource)),
  unitCostMinorE4: nullable(unitPrice),
  override: nullable(
    object<PriceOverride>({
      unitPriceMinorE4: unitPrice,
      reason: text(500),
      authorisedById: nullable(uuid),
    })
  ),
  options: list(
    object<ChosenOption>({ optionId: reference, name, unitPriceMinorE4: unitPrice }),
    100
  ),
  discount: nullable(manualDiscount),
  note: nullable(note),
  operatorId: uuid,
  sourceSaleId: nullable(uuid),
  sourceLineId: nullable(uuid),
  returnReason: nullable(text(500)),
  returnCondition: optional(nullable(oneOf(...RETURN_CONDITIONS))),
  fee: optional(nullable(lineFee)),
  feeWaiver: optional(
    nullable(object<FeeWaiver>({ reason: text(500), authorisedById: nullable(uuid) }))
  ),
  tags: optional(list(text(64), 100)),
  minimumNetUnitPriceMinorE4: optional(integer(0, MAX_UNIT_PRICE_MINOR_E4)),
  embeddedPriceMinor: optional(nullable(integer(0, MAX_GROSS_MINOR))),
  lot: optional(nullable(goodsLot)),
  components: optional(nullable(list(saleComponent, MAX_COMPONENTS))),
  giftCard: optional(nullable(soldGiftCard)),
  ext: optional(extShape),
  priced: object<Omit<PricedLine, 'lineId'>>({
    unitPriceMinorE4: unitPrice,
    ...totalsOf(lineAmount),
    taxes: list(object<LineTax>({ ...rateFields, netMinor: lineAmount, taxMinor: lineAmount }), 10),
  }),
})

const tender = object<SaleDocumentTender>({
  tenderId: uuid,
  tenderTypeId: reference,
  name,
  kind: tenderKind,
  givenMinor: amount,
  amountMinor: amount,
  changeMinor: positiveAmount,
  reference: nullable(name),
  balance: optional(nullable(tenderBalance)),
})

const explanationStep = object<ExplanationStep>({
  stage: oneOf('base', 'line', 'sale', 'fee', 'tax', 'total'),
  lineId: nullable(uuid),
  code: name,
  amountMinor: amount,
  detail: jsonData(1, 50, 500),
})

/** So many coupons on one sale, and promotions left out of it, are more than any till has seen. */
const MAX_COUPONS = 50
const coupon = object<SaleDocumentCoupon>({
  couponId: reference,
  code: text(32),
  promotionId: reference,
})

/** Negative where a sale is reversed. */
const MAX_USES = 1_000_000
const promotionUse = object<PromotionUse>({
  promotionId: reference,
  version: count,
  name,
  uses: integer(-MAX_USES, MAX_USES),
  discountMinor: amount,
})

export const saleBody = object<SaleDocumentBody>({
  kind: oneOf('sale', 'post_void'),
  postVoidOfSaleId: nullable(uuid),
  postVoidReason: nullable(text(500)),
  receipt: object<SaleDocumentBody['receipt']>({
    series: runningNumber,
    sequence: runningNumber,
    number: text(64),
  }),
  startedAt: instant,
  currency,
  pricesIncludeTax: boolean,
  taxRounding: oneOf('line', 'document'),
  pipelineHash: text(128),
  clearanceId: nullable(reference),
  customerId: nullable(reference),
  note: nullable(note),
  taxTreatment: optional(nullable(taxTreatment)),
  serviceChargeChange: optional(
    nullable(object<ServiceChargeChange>({ isCharged: boolean, authorisedById: nullable(uuid) }))
  ),
  saleDiscount: nullable(manualDiscount),
  lines: list(line, MAX_LINES),
  taxes: list(object<SaleTax>(saleTaxFields), 50),
  totals: object<PricedTotals>(totalsOf(amount)),
  tipMinor: amount,
  roundingMinor: amount,
  changeMinor: positiveAmount,
  tenders: list(tender, MAX_TENDERS),
  explanation: list(explanationStep, 20 * MAX_LINES),
  coupons: optional(list(coupon, MAX_COUPONS)),
  passedPromotionIds: optional(list(reference, MAX_COUPONS)),
  pricedAt: optional(nullable(instant)),
  channel: optional(oneOf(...SALE_CHANNELS)),
  customerGroupIds: optional(list(reference, 200)),
  promotions: optional(list(promotionUse, 1_000)),
  customerExt: optional(extShape),
  ext: optional(jsonData(8, 200, 4_000)),
  receiptBlocks: optional(list(receiptBlock, 100)),
  failedRules: optional(list(failedRule, 1_000)),
})
