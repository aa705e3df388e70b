import { noRules, priceSale } from '#pricing/index'
import type { PromotionUse } from '#pricing/promotions/promotion'
import type { PricedLine, ReturnSource } from '#pricing/types'
import type {
  SaleDocument,
  SaleDocumentBody,
  SaleDocumentLine,
  SaleDocumentTender,
} from '#app/documents/types'
import type { DocumentNumbers } from '#resources/register/register_context'
import { movedFee } from '#resources/register/sale/line_fees'

export interface PostVoidRequest {
  original: SaleDocument
  reason: string
  clearanceId: string | null
  operatorId: string
  pipelineHash: string
  newId(): string
}

/**
 * The document that reverses a whole sale: every line the other way, priced as a return of it, and
 * every tender paid back as it was paid.
 */
export function postVoidBody(request: PostVoidRequest, numbers: DocumentNumbers): SaleDocumentBody {
  const { original, reason, clearanceId, pipelineHash } = request
  const { body } = original
  const ids = new Map(body.lines.map(({ lineId }) => [lineId, request.newId()]))
  const lines = body.lines.map((line) => reversedLine(line, request, ids))
  const sale = priceSale(
    {
      currency: body.currency,
      pricesIncludeTax: body.pricesIncludeTax,
      taxRounding: body.taxRounding,
      taxRates: Object.fromEntries(
        body.lines.map((line) => [line.taxCategoryId, line.priced.taxes.map(rateOf)])
      ),
      lines: lines.map(({ line, returnOf }) => ({ ...pricingFields(line), returnOf })),
      saleDiscount: null,
      promotions: null,
    },
    noRules
  )
  const tenders = body.tenders.map((tender) => reversedTender(tender, request))
  const priced = new Map(sale.lines.map((line) => [line.lineId, line]))
  return {
    ...body,
    kind: 'post_void',
    postVoidOfSaleId: original.id,
    postVoidReason: reason,
    receipt: {
      series: numbers.series,
      sequence: numbers.receiptSequence,
      number: numbers.receiptNumber,
    },
    startedAt: numbers.now,
    pipelineHash,
    clearanceId,
    note: null,
    saleDiscount: null,
    lines: lines.map(({ line }) => ({ ...line, priced: withoutLineId(priced.get(line.lineId)!) })),
    taxes: sale.taxes,
    totals: sale.totals,
    tipMinor: 0 - body.tipMinor,
    // As it was rounded then, whatever the store rounds to by now.
    roundingMinor: 0 - body.roundingMinor,
    changeMinor: 0,
    tenders,
    explanation: sale.explanation,
    pricedAt: null,
    ...(body.promotions && { promotions: body.promotions.map(givenBack) }),
  }
}

/** A use that never was. */
function givenBack(use: PromotionUse): PromotionUse {
  return { ...use, uses: 0 - use.uses, discountMinor: 0 - use.discountMinor }
}

function reversedLine(
  original: SaleDocumentLine,
  request: PostVoidRequest,
  ids: ReadonlyMap<string, string>
) {
  const fee = movedFee(original.fee, ids)
  const line: SaleDocumentLine = {
    ...original,
    lineId: ids.get(original.lineId)!,
    quantityThousandths: 0 - original.quantityThousandths,
    unitCostMinorE4: null,
    discount: null,
    operatorId: request.operatorId,
    sourceSaleId: request.original.id,
    sourceLineId: original.lineId,
    returnReason: request.reason,
    ...(fee && { fee }),
  }
  return { line, returnOf: sourceOf(original, request.original.id) }
}

function sourceOf(
  { lineId, quantityThousandths, priced }: SaleDocumentLine,
  saleId: string
): ReturnSource {
  const { baseMinor, lineDiscountMinor, saleDiscountMinor, netMinor, grossMinor, taxes } = priced
  return {
    saleId,
    lineId,
    quantityThousandths,
    returnedThousandths: 0,
    baseMinor,
    lineDiscountMinor,
    saleDiscountMinor,
    netMinor,
    grossMinor,
    taxes,
  }
}

function pricingFields(line: SaleDocumentLine) {
  return {
    lineId: line.lineId,
    itemId: line.itemId,
    taxCategoryId: line.taxCategoryId,
    quantityThousandths: line.quantityThousandths,
    unitPriceMinorE4: line.listUnitPriceMinorE4,
    priceId: line.priceId,
    priceVersion: line.priceVersion,
    override: line.override,
    options: line.options,
    discount: null,
    traits: null,
  }
}

function reversedTender(
  tender: SaleDocumentTender,
  { newId }: PostVoidRequest
): SaleDocumentTender {
  const amountMinor = 0 - tender.amountMinor
  return { ...tender, tenderId: newId(), givenMinor: amountMinor, amountMinor, changeMinor: 0 }
}

function rateOf({ taxRateId, name, ratePpm }: PricedLine['taxes'][number]) {
  return { taxRateId, name, ratePpm }
}

function withoutLineId({ lineId: _, ...priced }: PricedLine): Omit<PricedLine, 'lineId'> {
  return priced
}
