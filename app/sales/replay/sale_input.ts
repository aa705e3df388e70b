import type { SaleDocument } from '#app/documents/types'
import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import { returnSourceOf } from '#app/sales/acceptance/return_source'
import { businessDateOf, momentOf, ruleOccasion } from '#app/sales/promotions/sale_occasion'
import { taxRatesOn, type PipelineContent } from '#app/sales/pipeline_content'
import { floorUnitPrice } from '#pricing/minimum_margin'
import { promotionContext, traitsOf } from '#pricing/promotions/promotion_set'
import { taxSharesOf } from '#pricing/tax/tax_share'
import type { PricingInput, PricingLine } from '#pricing/types'

/** Returned goods of earlier documents, by the line they came from. */
export type ReturnedBefore = Map<string, number>

/**
 * What the register had before it when it priced the sale: everything from the signed document
 * itself, so that only the code can make a difference.
 */
export function saleInputOf(
  document: SaleDocument,
  content: PipelineContent,
  sources: Map<string, SourceLine>,
  returnedBefore: ReturnedBefore
): PricingInput {
  const { body } = document
  const taken = new Map(returnedBefore)
  const tax = {
    pricesIncludeTax: body.pricesIncludeTax,
    taxRates: taxRatesOn(content, {
      businessDate: businessDateOf(document),
      place: body.taxTreatment?.place ?? null,
    }),
  }
  const occasion = {
    moment: momentOf(document, content.timeZone),
    customerGroupIds: body.customerGroupIds ?? [],
  }
  return {
    currency: body.currency as PricingInput['currency'],
    ...tax,
    taxRounding: body.taxRounding,
    taxTreatment: body.taxTreatment ?? null,
    saleDiscount: body.saleDiscount,
    ...(content.rules && { occasion: ruleOccasion(document, occasion, body.customerExt) }),
    promotions: promotionContext(content, {
      ...occasion,
      couponPromotionIds: (body.coupons ?? []).map(({ promotionId }) => promotionId),
      passedPromotionIds: body.passedPromotionIds,
    }),
    lines: body.lines.map((line): PricingLine => {
      const source = line.sourceLineId === null ? undefined : sources.get(line.sourceLineId)
      const before = source ? (taken.get(source.lineId) ?? 0) : 0
      if (source) taken.set(source.lineId, before + Math.abs(line.quantityThousandths))
      return {
        lineId: line.lineId,
        itemId: line.itemId,
        taxCategoryId: line.taxCategoryId,
        quantityThousandths: line.quantityThousandths,
        unitPriceMinorE4: line.listUnitPriceMinorE4,
        priceId: line.priceId,
        priceVersion: line.priceVersion,
        priceSource: line.priceSource ?? null,
        override: line.override,
        options: line.options,
        discount: line.discount,
        returnOf: source ? returnSourceOf({ ...source, returnedThousandths: before }) : null,
        fee: line.fee ?? null,
        taxShares: source ? null : taxSharesOf(line.components ?? []),
        traits: traitsOf(content, {
          ...line,
          floorUnitPriceMinorE4: floorUnitPrice(
            line.minimumNetUnitPriceMinorE4,
            line.taxCategoryId,
            tax
          ),
        }),
        embeddedPriceMinor: line.embeddedPriceMinor ?? null,
        ...(line.ext && { ext: line.ext }),
        lot: line.lot ?? null,
      }
    }),
  }
}
