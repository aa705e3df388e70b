import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import { checkOperator } from '#app/sales/acceptance/check_operator'
import { emptiesLine } from '#app/sales/deposits/slips_of'
import { actsBelowMinimum } from '#app/sales/clearances/below_minimum_margin'
import { isEmpties } from '#app/sales/clearances/acts_of_sale'
import { repriceSale } from '#app/sales/acceptance/reprice_sale'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { plainVatNumber } from '#pricing/tax/vat_number'

/** Two minutes: more than that between device and server is shown and flagged. */
const SKEW_LIMIT_MS = 120_000

/** Everything about a sale that a person should see, found without writing anything. */
export function reviewSale(document: SaleDocument, facts: SaleFacts): Review[] {
  const { body, skewMs } = document
  const reviews: Review[] = []
  if (!facts.isPipelineKnown) {
    reviews.push({ reason: 'pipeline_unknown', detail: { pipelineHash: body.pipelineHash } })
  }
  if (body.customerId !== null && facts.customerId === null) {
    reviews.push({ reason: 'customer_unknown', detail: { customerId: body.customerId } })
  }
  reviews.push(...unfoundedReverseCharge(document, facts))
  if (Math.abs(skewMs) > SKEW_LIMIT_MS) reviews.push({ reason: 'clock_skew', detail: { skewMs } })
  reviews.push(...unknownItems(document, facts), ...unknownSources(document, facts))
  reviews.push(...checkOperator(document, facts))
  if (body.kind === 'post_void') return reviews
  reviews.push(...repriceSale(document, facts), ...actsWithoutClearance(document, facts))
  if (facts.outsidePolicy.length > 0) {
    reviews.push({ reason: 'return_outside_policy', detail: { lines: facts.outsidePolicy } })
  }
  if (facts.otherFees.length > 0) {
    reviews.push({ reason: 'restocking_fee_differs', detail: { lines: facts.otherFees } })
  }
  return reviews
}

/** Only a business that is known by that number owes the tax itself. */
function unfoundedReverseCharge({ body }: SaleDocument, facts: SaleFacts): Review[] {
  const relief = body.taxTreatment?.relief
  if (relief?.kind !== 'reverse_charge') return []
  const known = facts.customerVatNumber
  return known !== null && plainVatNumber(known) === plainVatNumber(relief.vatNumber)
    ? []
    : [{ reason: 'reverse_charge_unfounded', detail: { vatNumber: relief.vatNumber } }]
}

function unknownItems({ body }: SaleDocument, facts: SaleFacts): Review[] {
  const lines = body.lines.filter(({ itemId }) => itemId !== null && !facts.items.has(itemId))
  return lines.map(({ lineId, itemId, name }) => ({
    reason: 'item_unknown',
    detail: { lineId, itemId, name },
  }))
}

function unknownSources({ body, storeId }: SaleDocument, facts: SaleFacts): Review[] {
  const lines = body.lines.filter(({ sourceLineId, sourceSaleId }) => {
    if (sourceLineId === null) return false
    const source = facts.sources.get(sourceLineId)
    return !source || source.saleId !== sourceSaleId || source.storeId !== storeId
  })
  return lines.map(({ lineId, sourceLineId }) => ({
    reason: 'source_unknown',
    detail: { lineId, sourceLineId },
  }))
}

function isBlindReturn(line: SaleDocumentLine, items: SaleFacts['items']): boolean {
  const isBack = line.quantityThousandths < 0 && line.sourceLineId === null
  return isBack && !isEmpties(emptiesLine(line), items.get(line.itemId ?? ''))
}

function withNet(line: SaleDocumentLine) {
  return { ...line, netMinor: line.priced.netMinor }
}

/** Acts that a clearance would have asked about; without one (offline) they are listed. */
function actsWithoutClearance({ body }: SaleDocument, { isCleared, items }: SaleFacts): Review[] {
  if (isCleared) return []
  const acts = [
    ...(body.saleDiscount ? ['sale.discount'] : []),
    ...(body.taxTreatment?.relief ? ['sale.relieve_tax'] : []),
    ...(body.serviceChargeChange ? ['sale.change_service_charge'] : []),
    ...(body.lines.some((line) => line.discount) ? ['line.discount'] : []),
    ...(body.lines.some((line) => line.override) ? ['line.override_price'] : []),
    ...(actsBelowMinimum({ ...body, lines: body.lines.map(withNet) }, items).length > 0
      ? ['sale.below_minimum_margin']
      : []),
    ...(body.lines.some((line) => isBlindReturn(line, items))
      ? ['sale.return_without_receipt']
      : []),
  ]
  return acts.length === 0 ? [] : [{ reason: 'not_cleared', detail: { acts } }]
}
