import type { SaleItem } from '#app/catalog/load_sale_items'
import { provenExt } from '#app/custom_fields/proven_ext'
import { isServiceCharge } from '#app/documents/service_charge'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import { basePriceOf, type PriceOccasion, priceOccasionOf } from '#app/sales/acceptance/base_prices'
import { taxSharesOfLine } from '#app/sales/acceptance/line_components'
import { returnSourceOf } from '#app/sales/acceptance/return_source'
import type { SaleFacts } from '#app/sales/acceptance/sale_facts'
import {
  businessDateOf,
  momentOf,
  provenGroupIds,
  ruleOccasion,
} from '#app/sales/promotions/sale_occasion'
import { promotionContext, traitsOf } from '#pricing/promotions/promotion_set'
import { readGoodsCode } from '#app/barcodes/goods_code'
import { type PipelineContent, taxRatesOn } from '#app/sales/pipeline_content'
import { labelUnitPrice } from '#pricing/index'
import { floorUnitPrice } from '#pricing/minimum_margin'
import type { PricingInput, PricingLine, ReturnSource } from '#pricing/types'

/** The sale as the server would price it: its own prices, rates and sources, the operator's acts. */
export function pricingInputOf(document: SaleDocument, facts: SaleFacts): PricingInput {
  const { body } = document
  const { content } = facts.pipeline
  const tax = {
    pricesIncludeTax: content.pricesIncludeTax,
    taxRates: taxRatesOn(content, {
      businessDate: businessDateOf(document),
      place: body.taxTreatment?.place ?? null,
    }),
  }
  const occasion = {
    moment: momentOf(document, content.timeZone),
    customerGroupIds: provenGroupIds(document, content, facts.customerGroupIds),
  }
  return {
    currency: content.currency,
    ...tax,
    taxRounding: content.taxRounding,
    taxTreatment: body.taxTreatment ?? null,
    lines: pricingLinesOf(document, facts, tax),
    saleDiscount: body.saleDiscount,
    ...(content.rules && {
      occasion: ruleOccasion(document, occasion, customerExtOf(body, facts)),
    }),
    promotions: promotionContext(content, {
      ...occasion,
      couponPromotionIds: (body.coupons ?? []).map(({ promotionId }) => promotionId),
      passedPromotionIds: body.passedPromotionIds,
    }),
  }
}

type LineTaxation = Pick<PricingInput, 'pricesIncludeTax' | 'taxRates'>

/** Several lines may take back parts of one line: each is priced behind the ones before it. */
function pricingLinesOf(
  document: SaleDocument,
  facts: SaleFacts,
  tax: LineTaxation
): PricingLine[] {
  const occasion = priceOccasionOf(document, facts)
  const takenBack = new Map<string, number>()
  return document.body.lines.map((line) => {
    const source = line.sourceLineId === null ? undefined : facts.sources.get(line.sourceLineId)
    if (!source) return pricingLineOf(line, facts, { occasion, tax, returnOf: null })
    const before = takenBack.get(source.lineId) ?? 0
    takenBack.set(source.lineId, before + Math.abs(line.quantityThousandths))
    return pricingLineOf(line, facts, {
      occasion,
      tax,
      returnOf: returnSourceOf(source, before),
    })
  })
}

interface LineQuestion {
  occasion: PriceOccasion
  tax: LineTaxation
  returnOf: ReturnSource | null
}

function pricingLineOf(
  line: SaleDocumentLine,
  facts: SaleFacts,
  { occasion, tax, returnOf }: LineQuestion
): PricingLine {
  const item = line.itemId === null ? undefined : facts.items.get(line.itemId)
  const price = item && basePriceOf(item, line, occasion)
  const embeddedPriceMinor = embeddedPriceOf(line, facts.pipeline.content)
  const labelE4 = labelUnitPrice(line.unit, embeddedPriceMinor)
  const charge = returnOf ? null : serviceChargeOf(line, facts.pipeline.content)
  return {
    lineId: line.lineId,
    itemId: line.itemId,
    taxCategoryId: item?.taxCategoryId ?? charge?.taxCategoryId ?? line.taxCategoryId,
    quantityThousandths: line.quantityThousandths,
    unitPriceMinorE4: labelE4 ?? price?.unitPriceMinorE4 ?? line.listUnitPriceMinorE4,
    embeddedPriceMinor,
    priceId: price?.priceId ?? null,
    priceVersion: price?.priceVersion ?? null,
    priceSource: labelE4 === null ? (price?.source ?? null) : null,
    override: line.override,
    // An option that is not known costs nothing here, so that the difference is seen.
    options: line.options.map((option) => ({
      ...option,
      unitPriceMinorE4: facts.optionPrices.get(option.optionId) ?? 0,
    })),
    discount: line.discount,
    returnOf,
    fee: charge?.fee ?? line.fee ?? null,
    taxShares: returnOf ? null : taxSharesOfLine(line, facts),
    ...lineExtOf(line, facts),
    lot: line.lot ?? null,
    traits: traitsOf(facts.pipeline.content, {
      departmentId: item ? item.departmentId : line.departmentId,
      tags: item ? item.tags : line.tags,
      floorUnitPriceMinorE4: floorUnitPrice(
        minimumOfLine(line, item),
        item?.taxCategoryId ?? line.taxCategoryId,
        tax
      ),
    }),
  }
}

/** Custom fields as the register had them; of goods that come back nobody asks. */
function lineExtOf({ itemId, sourceLineId, ext }: SaleDocumentLine, { toldExt }: SaleFacts) {
  if (itemId === null || sourceLineId !== null) return {}
  const proven = provenExt(itemId, ext, toldExt)
  return proven ? { ext: proven } : {}
}

function customerExtOf({ customerId, customerExt }: SaleDocument['body'], { toldExt }: SaleFacts) {
  return customerId === null ? undefined : provenExt(customerId, customerExt, toldExt)
}

/** The store's own charge for a line that is one; where it has none, that line is worth nothing. */
function serviceChargeOf(line: SaleDocumentLine, { serviceCharge }: PipelineContent) {
  if (!isServiceCharge(line)) return null
  const { ratePpm = 0, taxCategoryId = line.taxCategoryId } = serviceCharge ?? {}
  return { taxCategoryId, fee: { kind: 'service_charge', ratePpm } as const }
}

/**
 * The cost may have changed since the register heard of it. A promotion that stopped higher up is
 * taken as it was; one that went below today's minimum is a difference, for a person to see.
 */
function minimumOfLine(line: SaleDocumentLine, item: SaleItem | undefined): number | null {
  const told = line.minimumNetUnitPriceMinorE4 ?? null
  const own = item?.minimumNetUnitPriceMinorE4 ?? null
  return told === null || own === null ? (told ?? own) : Math.max(told, own)
}

/** The price on the label of a line, read here once more; null when its code does not carry one. */
function embeddedPriceOf(line: SaleDocumentLine, content: PipelineContent): number | null {
  if ((line.embeddedPriceMinor ?? null) === null || line.identifier === null) return null
  const { currency, codeRules: rules = [] } = content
  // Years of two figures decide nothing about a price.
  return (
    readGoodsCode(line.identifier, { rules, currency, today: '2000-01-01' })?.priceMinor ?? null
  )
}
