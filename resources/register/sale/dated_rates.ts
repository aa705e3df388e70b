import type { DatedTaxRate } from '#app/register/register_bootstrap'
import type { TaxRate } from '#pricing/types'

/** Rates in force on a business date, by tax category. */
export function ratesOn(rates: DatedTaxRate[], businessDate: string): Record<string, TaxRate[]> {
  const byCategory: Record<string, TaxRate[]> = {}
  for (const { taxCategoryId, validFrom, validTo, taxRateId, name, ratePpm } of rates) {
    if (validFrom > businessDate || (validTo !== null && validTo < businessDate)) continue
    ;(byCategory[taxCategoryId] ??= []).push({ taxRateId, name, ratePpm })
  }
  return byCategory
}
