import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { SaleFacts, SourceLine } from '#app/sales/acceptance/sale_facts'
import type { PipelineContent } from '#app/sales/pipeline_content'
import { mulDiv } from '#pricing/index'
import { marginTaxMinor } from '#pricing/tax/margin_tax'
import { resolveRates } from '#pricing/tax/resolve_rates'
import { sumRatesPpm } from '#pricing/tax/tax_weights'

/** The tax that the shop owes on the margin of a line, and its rate. */
export interface MarginTax {
  taxMinor: number
  ratePpm: number
}

/**
 * The tax on the margin of each line of used goods, from the cost at the time; null for others.
 * Goods that come back give back their part of what was owed for them.
 */
export function marginTaxesOf(
  { body, businessDate, correctedAt }: SaleDocument,
  { pipeline, sources }: SaleFacts,
  unitCosts: readonly (number | null)[]
): (MarginTax | null)[] {
  const day = businessDate ?? correctedAt.slice(0, 10)
  const takenBack = new Map<string, number>()
  return body.lines.map((line, index) => {
    const source = line.sourceLineId === null ? undefined : sources.get(line.sourceLineId)
    if (!source) return ofLine(line, unitCosts[index] ?? null, pipeline.content, day)
    const before = source.returnedThousandths + (takenBack.get(source.lineId) ?? 0)
    const back = Math.abs(line.quantityThousandths)
    takenBack.set(source.lineId, (takenBack.get(source.lineId) ?? 0) + back)
    return ofReturn(source, before, before + back)
  })
}

function ofLine(
  { taxCategoryId, quantityThousandths, priced }: SaleDocumentLine,
  unitCostMinorE4: number | null,
  { taxRates, taxSchemes = [] }: PipelineContent,
  businessDate: string
): MarginTax | null {
  const isMargin = taxSchemes.some(
    (one) => one.taxCategoryId === taxCategoryId && one.scheme === 'margin'
  )
  if (!isMargin) return null
  // The rates of the goods themselves, which the mark of the scheme hides from the register.
  const rates = resolveRates({ taxRates }, { businessDate, place: null })[taxCategoryId] ?? []
  const { grossMinor } = priced
  return {
    taxMinor: marginTaxMinor({ grossMinor, quantityThousandths, unitCostMinorE4 }, rates),
    ratePpm: sumRatesPpm(rates),
  }
}

function ofReturn(
  { marginTax, quantityThousandths }: SourceLine,
  beforeThousandths: number,
  afterThousandths: number
): MarginTax | null {
  if (marginTax === null) return null
  const { taxMinor, ratePpm } = marginTax
  const sold = Math.abs(quantityThousandths)
  const upTo = (thousandths: number) => mulDiv(taxMinor, Math.min(thousandths, sold), sold)
  return { taxMinor: upTo(beforeThousandths) - upTo(afterThousandths), ratePpm }
}
