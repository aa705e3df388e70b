import type { UntaxedReason } from '#pricing/tax/tax_treatment'

/** Sums of a rate as reports show them. */
export interface TaxFigure {
  name: string
  ratePpm: number
  /** Why it bears no tax, where that is not its rate; such rows stand apart. */
  reason: UntaxedReason | null
  netMinor: number
  taxMinor: number
  grossMinor: number
}

/** Tax that a shop owes on the margins of used goods, which stands on no receipt. */
export interface MarginTaxSum {
  ratePpm: number
  /** What the goods were sold for. */
  grossMinor: number
  taxMinor: number
}
