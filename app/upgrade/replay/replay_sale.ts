import type { SaleDocument } from '#app/documents/types'
import type { PipelineContent } from '#app/sales/pipeline_content'
import type { ReplayDifference } from '#app/upgrade/replay/replay_report'
import { priceSale, PricingError, settle, type PricedSale } from '#pricing/index'
import type { RuleRunner } from '#pricing/rules/rule'
import type { PricingInput } from '#pricing/types'

const LINE_FIELDS = [
  'unitPriceMinorE4',
  'baseMinor',
  'lineDiscountMinor',
  'saleDiscountMinor',
  'netMinor',
  'taxMinor',
  'grossMinor',
] as const
const TOTALS = ['netMinor', 'taxMinor', 'grossMinor'] as const

export interface ReplayedSale {
  differences: ReplayDifference[]
  /** Null when today's code refuses to price the sale at all. */
  taxes: { ratePpm: number; netMinor: number; taxMinor: number }[] | null
}

/** Prices and settles a stored sale with today's code and compares every figure. */
export function replaySale(
  document: SaleDocument,
  input: PricingInput,
  cashRounding: PipelineContent['cashRounding'],
  applyRules: RuleRunner
): ReplayedSale {
  const compare = comparison(document)
  try {
    const priced = priceSale(input, applyRules)
    comparePriced(document, priced, compare.see)
    compareSettlement(document, priced.rules?.cashRounding ?? cashRounding, compare.see)
    return { differences: compare.found, taxes: priced.taxes }
  } catch (error) {
    if (!(error instanceof PricingError)) throw error
    compare.see('pricing', 'accepted', error.code)
    return { differences: compare.found, taxes: null }
  }
}

type See = (field: string, stored: number | string, replayed: number | string | null) => void

function comparison({ id, businessDate, body }: SaleDocument) {
  const found: ReplayDifference[] = []
  const see: See = (field, stored, replayed) => {
    if (stored === replayed) return
    const label = body.receipt.number
    found.push({ documentId: id, businessDate, label, field, stored, replayed })
  }
  return { found, see }
}

function comparePriced({ body }: SaleDocument, priced: PricedSale, see: See): void {
  for (const field of TOTALS) see(field, body.totals[field], priced.totals[field])
  body.lines.forEach((line, index) => {
    for (const field of LINE_FIELDS) {
      see(`lines.${index + 1}.${field}`, line.priced[field], priced.lines[index]?.[field] ?? null)
    }
  })
  for (const tax of body.taxes) {
    const own = priced.taxes.find(
      ({ taxRateId, ratePpm }) => taxRateId === tax.taxRateId && ratePpm === tax.ratePpm
    )
    see(`taxes.${tax.ratePpm}.netMinor`, tax.netMinor, own?.netMinor ?? null)
    see(`taxes.${tax.ratePpm}.taxMinor`, tax.taxMinor, own?.taxMinor ?? null)
  }
}

function compareSettlement(
  { body }: SaleDocument,
  cashRounding: PipelineContent['cashRounding'],
  see: See
): void {
  const settled = settle({
    totalMinor: body.totals.grossMinor,
    tipMinor: body.tipMinor,
    tenders: body.tenders,
    cashRounding,
  })
  see('roundingMinor', body.roundingMinor, settled.roundingMinor)
  see('changeMinor', body.changeMinor, settled.changeMinor)
  const tendered = body.tenders.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const applied = settled.applied.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  see('tenders', tendered, applied)
}
