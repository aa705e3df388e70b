import { toDatabaseTime } from '#core/clock'
import { newToken } from '#core/ids'
import type { SqlValue } from '#core/sql'
import { localHourAt } from '#app/documents/business_date'
import { isGiftCard } from '#app/documents/gift_cards'
import type { SaleDocument, SaleDocumentLine, SaleDocumentTender } from '#app/documents/types'
import type { MarginTax } from '#app/sales/acceptance/margin_taxes'
import type { LineComponent, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { saleKindOf } from '#app/sales/sale_kind'
import { lineAmountMinor } from '#pricing/index'

type Row = Record<string, SqlValue>

export interface SaleMarks {
  /** The sale that this one reverses, the first time. */
  reversedSaleId: string | null
  isReviewed: boolean
  /** Who would have been asked before the sale was paid, had the register reached the server. */
  notAsked: string[]
}

export function saleRow(
  document: SaleDocument,
  facts: SaleFacts,
  marks: SaleMarks,
  unitCosts: readonly (number | null)[]
): Row {
  const { body, correctedAt } = document
  const { totals, receipt } = body
  return {
    id: document.id,
    store_id: document.storeId,
    register_id: document.registerId,
    enrolment_id: document.enrolmentId,
    till_session_id: document.tillSessionId,
    kind: saleKindOf(body),
    receipt_number: receipt.number,
    receipt_series: receipt.series,
    receipt_sequence: receipt.sequence,
    business_date: document.businessDate,
    completed_at: toDatabaseTime(correctedAt),
    local_hour: localHourAt(correctedAt, facts.pipeline.content.timeZone),
    operator_id: document.operatorId,
    customer_id: facts.customerId,
    post_void_of_sale_id: marks.reversedSaleId,
    currency: body.currency.code,
    line_count: body.lines.length,
    base_minor: totals.baseMinor,
    discount_minor: totals.lineDiscountMinor + totals.saleDiscountMinor,
    net_minor: totals.netMinor,
    tax_minor: totals.taxMinor,
    gross_minor: totals.grossMinor,
    tip_minor: body.tipMinor,
    rounding_minor: body.roundingMinor,
    change_minor: body.changeMinor,
    ...costsOf(body.lines, unitCosts),
    public_token: newToken(),
    pipeline_hash: body.pipelineHash,
    review_state: marks.isReviewed ? 'open' : 'none',
    plugins_not_asked: marks.notAsked.length > 0 ? JSON.stringify(marks.notAsked) : null,
  }
}

/** What the goods cost, and what was sold without anybody knowing its cost. */
function costsOf(lines: readonly SaleDocumentLine[], unitCosts: readonly (number | null)[]) {
  let costMinor = 0
  let uncostedNetMinor = 0
  lines.forEach((line, index) => {
    const ofLine = costOf(line, unitCosts[index] ?? null)
    if (ofLine !== null) costMinor += ofLine
    else if (!isGiftCard(line)) uncostedNetMinor += line.priced.netMinor
  })
  return { cost_minor: costMinor, uncosted_net_minor: uncostedNetMinor }
}

function costOf(
  { quantityThousandths }: SaleDocumentLine,
  unitCostMinorE4: number | null
): number | null {
  return unitCostMinorE4 === null ? null : lineAmountMinor(unitCostMinorE4, quantityThousandths)
}

interface PlacedLine {
  line: SaleDocumentLine
  position: number
  unitCostMinorE4: number | null
  marginTax: MarginTax | null
}

export function lineRow(
  document: SaleDocument,
  facts: SaleFacts,
  { line, position, unitCostMinorE4, marginTax }: PlacedLine
): Row {
  const { priced } = line
  const isKnown = line.itemId !== null && facts.items.has(line.itemId)
  return {
    id: line.lineId,
    sale_id: document.id,
    position,
    item_id: isKnown ? line.itemId : null,
    name: line.name,
    identifier: clip(line.identifier ?? line.sku),
    department_id: line.departmentId,
    tax_category_id: line.taxCategoryId,
    operator_id: line.operatorId,
    unit: line.unit,
    quantity_thousandths: line.quantityThousandths,
    returned_thousandths: 0,
    unit_price_minor_e4: priced.unitPriceMinorE4,
    price_id: line.priceId,
    price_version: line.priceVersion,
    unit_cost_minor_e4: unitCostMinorE4,
    cost_minor: costOf(line, unitCostMinorE4),
    base_minor: priced.baseMinor,
    line_discount_minor: priced.lineDiscountMinor,
    sale_discount_minor: priced.saleDiscountMinor,
    net_minor: priced.netMinor,
    tax_minor: priced.taxMinor,
    gross_minor: priced.grossMinor,
    margin_tax_minor: marginTax?.taxMinor ?? null,
    margin_tax_rate_ppm: marginTax?.ratePpm ?? null,
    batch: clip(line.lot?.batch ?? null),
    serial: clip(line.lot?.serial ?? null),
    expires_on: line.lot?.expiresOn ?? null,
    fee_kind: line.fee?.kind ?? null,
    source_sale_id: line.sourceSaleId,
    source_line_id: line.sourceLineId,
  }
}

export function lineTaxRows(saleId: string, { lineId, priced }: SaleDocumentLine): Row[] {
  return priced.taxes.map((tax, position) => ({
    sale_line_id: lineId,
    position,
    sale_id: saleId,
    tax_rate_id: tax.taxRateId,
    name: clip(tax.name),
    rate_ppm: tax.ratePpm,
    net_minor: tax.netMinor,
    tax_minor: tax.taxMinor,
  }))
}

export function componentRows(saleId: string, lineId: string, components: LineComponent[]): Row[] {
  return components.map(({ itemId, quantityThousandths, unitCostMinorE4 }, position) => ({
    sale_line_id: lineId,
    position,
    sale_id: saleId,
    item_id: itemId,
    quantity_thousandths: quantityThousandths,
    unit_cost_minor_e4: unitCostMinorE4,
  }))
}

export function tenderRow(document: SaleDocument, tender: SaleDocumentTender): Row {
  return {
    id: tender.tenderId,
    sale_id: document.id,
    till_session_id: document.tillSessionId,
    tender_type_id: tender.tenderTypeId,
    name: clip(tender.name),
    kind: tender.kind,
    given_minor: tender.givenMinor,
    amount_minor: tender.amountMinor,
    change_minor: tender.changeMinor,
    currency: document.body.currency.code,
    reference: clip(tender.reference),
  }
}

export function promotionRows({ id, body }: SaleDocument): Row[] {
  return (body.promotions ?? []).map(({ promotionId, version, uses, discountMinor }) => ({
    sale_id: id,
    promotion_id: promotionId,
    version,
    uses,
    discount_minor: discountMinor,
  }))
}

/** The lines that are money kept for somebody. */
export function giftCardRows(document: SaleDocument, facts: SaleFacts): Row[] {
  const { id, storeId, businessDate, correctedAt, body } = document
  return body.lines.filter(isGiftCard).map(({ lineId, priced }) => ({
    line_id: lineId,
    sale_id: id,
    store_id: storeId,
    business_date: businessDate,
    local_hour: localHourAt(correctedAt, facts.pipeline.content.timeZone),
    completed_at: toDatabaseTime(correctedAt),
    amount_minor: priced.grossMinor,
  }))
}

/** Columns of 80 characters are for finding and listing; the document keeps the whole text. */
function clip(text: string | null): string | null {
  return text === null ? null : text.slice(0, 80)
}
