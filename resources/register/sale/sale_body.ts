import type { SaleDocumentBody, SaleDocumentLine, SaleDocumentTender } from '#app/documents/types'
import type { Settlement } from '#pricing/settlement_types'
import type { RuleOutcome } from '#pricing/rules/rule'
import type { PricedLine, PricedSale } from '#pricing/types'
import type { DocumentNumbers } from '#resources/register/register_context'
import { usedCoupons } from '#resources/register/sale/coupons'
import type { DraftLine, DraftSale, DraftTender } from '#resources/register/sale/draft_sale'
import {
  CHANNEL,
  groupIdsOf,
  type PricingSettings,
} from '#resources/register/sale/pricing_settings'
import { taxTreatmentOf } from '#resources/register/sale/tax_treatment'
import { tipMinorOf } from '#resources/register/sale/tip'

/** The document's body of a draft that is priced and settled. */
export function saleBody(
  draft: DraftSale,
  { sale, settlement }: { sale: PricedSale; settlement: Settlement },
  settings: PricingSettings,
  numbers: DocumentNumbers
): SaleDocumentBody {
  const { store, pipelineHash } = settings
  const customerGroupIds = groupIdsOf(draft.customer, settings)
  const coupons = usedCoupons(draft, sale)
  const priced = new Map(sale.lines.map((line) => [line.lineId, line]))
  return {
    kind: 'sale',
    postVoidOfSaleId: null,
    postVoidReason: null,
    receipt: {
      series: numbers.series,
      sequence: numbers.receiptSequence,
      number: numbers.receiptNumber,
    },
    startedAt: draft.startedAt,
    currency: store.currency,
    pricesIncludeTax: store.pricesIncludeTax,
    taxRounding: store.taxRounding,
    pipelineHash,
    clearanceId: draft.clearance?.id ?? null,
    customerId: draft.customer?.id ?? null,
    note: draft.note,
    taxTreatment: taxTreatmentOf(draft, settings),
    ...(draft.serviceChargeChange && { serviceChargeChange: draft.serviceChargeChange }),
    saleDiscount: draft.saleDiscount,
    lines: draft.lines.map((line) => documentLine(line, priced.get(line.lineId)!)),
    taxes: sale.taxes,
    totals: sale.totals,
    tipMinor: tipMinorOf(draft, sale.totals.grossMinor),
    roundingMinor: settlement.roundingMinor,
    changeMinor: settlement.changeMinor,
    tenders: draft.tenders.map((tender) => documentTender(tender, settlement)),
    explanation: sale.explanation,
    ...(draft.frozen && { pricedAt: draft.frozen.pricedAt }),
    channel: CHANNEL,
    ...(customerGroupIds.length > 0 && { customerGroupIds }),
    ...(draft.customer?.ext && { customerExt: draft.customer.ext }),
    ...(sale.promotions.length > 0 && { promotions: sale.promotions }),
    ...(coupons.length > 0 && { coupons }),
    ...(hasEntries(draft.clearance?.ext) && { ext: draft.clearance?.ext }),
    ...ruledBody(sale.rules),
    ...(draft.passedPromotionIds?.length && { passedPromotionIds: draft.passedPromotionIds }),
  }
}

function hasEntries(record: object = {}): boolean {
  return Object.keys(record).length > 0
}

/** What rules of plugins leave in the document beside amounts. */
function ruledBody(
  rules: RuleOutcome | undefined
): Pick<SaleDocumentBody, 'receiptBlocks' | 'failedRules'> {
  const { blocks = [], failures = [] } = rules ?? {}
  const failedRules = failures.map(({ source, stage, fault }) => {
    const { pluginId, pluginVersion, ruleId } = source
    return { pluginId, pluginVersion, ruleId, stage, fault }
  })
  return {
    ...(blocks.length > 0 && { receiptBlocks: blocks }),
    ...(failedRules.length > 0 && { failedRules }),
  }
}

function documentLine(line: DraftLine, pricedLine: PricedLine): SaleDocumentLine {
  const { returnOf, payBackTypeIds, prices: _prices, pack: _pack, priceSource, ...kept } = line
  const { lineId: _, ...priced } = pricedLine
  return {
    ...kept,
    ...(priceSource && { priceSource }),
    unitCostMinorE4: null,
    sourceSaleId: returnOf?.saleId ?? null,
    sourceLineId: returnOf?.lineId ?? null,
    priced,
  }
}

function documentTender(tender: DraftTender, settlement: Settlement): SaleDocumentTender {
  const applied = settlement.applied.find(({ tenderId }) => tenderId === tender.tenderId)
  const amountMinor = applied?.amountMinor ?? 0
  return {
    tenderId: tender.tenderId,
    tenderTypeId: tender.tenderTypeId,
    name: tender.name,
    kind: tender.kind,
    givenMinor: tender.givenMinor,
    amountMinor,
    changeMinor: tender.givenMinor - amountMinor,
    reference: tender.reference,
    ...(tender.balance && { balance: tender.balance }),
  }
}
