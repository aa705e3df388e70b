import { explain } from '#pricing/explanation'
import { PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import type { ExplanationStep, TaxRate } from '#pricing/types'

interface RateFigures {
  rate: Pick<TaxRate, 'name' | 'ratePpm' | 'isCompound'>
  /** All rates of the category together, as `taxWeights` has them. */
  jointWeight: number
  scale: number
  onMinor: number
  includesTax: boolean
}

/** How a rate was taken: of one line, or once of the whole sale where `lineId` is null. */
export function explainRate(
  { lineId, taxMinor }: { lineId: string | null; taxMinor: number },
  { rate, jointWeight, scale, onMinor, includesTax }: RateFigures
): ExplanationStep {
  const { name, ratePpm } = rate
  const joint = { name, ratePpm, jointRatePpm: mulDiv(jointWeight, PPM, scale), onMinor }
  if (rate.isCompound) {
    const code = lineId === null ? 'tax.document_compound' : 'tax.compound'
    return explain(code, lineId, taxMinor, joint)
  }
  if (includesTax) {
    const code = lineId === null ? 'tax.document_inclusive' : 'tax.inclusive'
    return explain(code, lineId, taxMinor, joint)
  }
  const code = lineId === null ? 'tax.document_exclusive' : 'tax.exclusive'
  return explain(code, lineId, taxMinor, { name, ratePpm, onMinor })
}
