import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { pricingInputOf } from '#app/sales/acceptance/pricing_input'
import type { PromotionUse } from '#pricing/promotions/promotion'
import { priceSale, PricingError, settle, type PricedLine, type PricedSale } from '#pricing/index'

const LINE_FIELDS = [
  'unitPriceMinorE4',
  'baseMinor',
  'lineDiscountMinor',
  'saleDiscountMinor',
  'netMinor',
  'taxMinor',
  'grossMinor',
] as const

/** A figure on which register and server do not agree. */
interface Difference {
  path: string
  register: number | string | null
  server: number | string | null
}

type Compare = (
  path: string,
  register: Difference['register'],
  server: Difference['server']
) => void

/** Prices the sale once more and compares every figure; a difference keeps both explanations. */
export function repriceSale(document: SaleDocument, facts: SaleFacts): Review[] {
  try {
    const priced = priceSale(pricingInputOf(document, facts), facts.applyRules)
    const differences = differencesOf(document, priced)
    if (differences.length === 0) return settlementDifferences(document, facts, priced)
    const detail = { differences, register: document.body.explanation, server: priced.explanation }
    return [{ reason: 'price_differs', detail }]
  } catch (error) {
    if (!(error instanceof PricingError)) throw error
    // The ledger of returns tells this more exactly, line by line.
    if (error.code === 'return_exceeds_remaining') return []
    return [{ reason: 'price_unverified', detail: { code: error.code } }]
  }
}

function differencesOf({ body }: SaleDocument, priced: PricedSale): Difference[] {
  const found: Difference[] = []
  const compare: Compare = (path, register, server) => {
    if (register !== server) found.push({ path, register, server })
  }
  compare('currency', body.currency.code, priced.currency.code)
  body.lines.forEach((line, index) =>
    compareLine(line, priced.lines[index], `lines.${index}`, compare)
  )
  for (const field of ['netMinor', 'taxMinor', 'grossMinor'] as const) {
    compare(`totals.${field}`, body.totals[field], priced.totals[field])
  }
  comparePromotions(body.promotions ?? [], priced.promotions, compare)
  compare('taxes', body.taxes.length, priced.taxes.length)
  priced.taxes.forEach((tax, index) => {
    // Goods sold before a rate changed come back at the old rate, beside lines at the new one.
    const own = body.taxes.find(
      ({ taxRateId, ratePpm }) => taxRateId === tax.taxRateId && ratePpm === tax.ratePpm
    )
    compare(`taxes.${index}.netMinor`, own?.netMinor ?? null, tax.netMinor)
    compare(`taxes.${index}.taxMinor`, own?.taxMinor ?? null, tax.taxMinor)
  })
  return found
}

/** Budgets and reports count what a document says that its promotions took off. */
function comparePromotions(
  own: readonly PromotionUse[],
  priced: readonly PromotionUse[],
  compare: Compare
): void {
  const ids = new Set([...own, ...priced].map(({ promotionId }) => promotionId))
  for (const id of ids) {
    const [ours, theirs] = [own, priced].map((uses) =>
      uses.find(({ promotionId }) => promotionId === id)
    )
    compare(`promotions.${id}.uses`, ours?.uses ?? null, theirs?.uses ?? null)
    compare(
      `promotions.${id}.discountMinor`,
      ours?.discountMinor ?? null,
      theirs?.discountMinor ?? null
    )
  }
}

function compareLine(
  line: SaleDocumentLine,
  priced: PricedLine | undefined,
  path: string,
  compare: Compare
): void {
  for (const field of LINE_FIELDS)
    compare(`${path}.${field}`, line.priced[field], priced?.[field] ?? null)
  compare(`${path}.taxes`, line.priced.taxes.length, priced?.taxes.length ?? null)
  line.priced.taxes.forEach((tax, index) => {
    const own = priced?.taxes[index]
    compare(`${path}.taxes.${index}.taxRateId`, tax.taxRateId, own?.taxRateId ?? null)
    compare(`${path}.taxes.${index}.taxMinor`, tax.taxMinor, own?.taxMinor ?? null)
  })
}

/** Cash rounding and change follow from the tenders and the store's rule. */
function settlementDifferences(
  { body }: SaleDocument,
  facts: SaleFacts,
  { rules }: PricedSale
): Review[] {
  const settled = settle({
    totalMinor: body.totals.grossMinor,
    tipMinor: body.tipMinor,
    tenders: body.tenders,
    cashRounding: rules?.cashRounding ?? facts.pipeline.content.cashRounding,
  })
  const server = {
    isSettled: settled.isSettled,
    roundingMinor: settled.roundingMinor,
    changeMinor: settled.changeMinor,
  }
  const register = {
    isSettled: true,
    roundingMinor: body.roundingMinor,
    changeMinor: body.changeMinor,
  }
  const isSame =
    server.isSettled &&
    server.roundingMinor === register.roundingMinor &&
    server.changeMinor === register.changeMinor
  return isSame ? [] : [{ reason: 'settlement_differs', detail: { register, server } }]
}
