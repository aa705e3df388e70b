import type { ConsumptionPlace, TaxScheme } from '#pricing/tax/tax_treatment'
import type { TaxRate } from '#pricing/types'

/** A rate with the days on which it is in force; `validTo` is its last day. */
export interface DatedTaxRate extends TaxRate {
  taxCategoryId: string
  validFrom: string
  validTo: string | null
}

/** Goods of a category, consumed there, are taxed as those of another one. */
export interface DatedTaxRule {
  taxCategoryId: string
  place: ConsumptionPlace
  taxedAsId: string
  validFrom: string
  validTo: string | null
}

/** A category of goods that are more than a rate to tax law. */
export interface CategoryScheme {
  taxCategoryId: string
  /** What reports call goods without a tax of their own, in the words of the shop. */
  name: string
  scheme: TaxScheme
}

/** All that says how goods are taxed, as a register keeps it. Older contents have rates only. */
export interface TaxTables {
  taxRates: readonly DatedTaxRate[]
  taxRules?: readonly DatedTaxRule[]
  taxSchemes?: readonly CategoryScheme[]
}

export interface TaxQuestion {
  businessDate: string
  place: ConsumptionPlace | null
}

/** Category × day × place → rates: the same on register and server, from the same tables. */
export function resolveRates(
  tables: TaxTables,
  { businessDate, place }: TaxQuestion
): Record<string, TaxRate[]> {
  const rates = ratesInForce(tables.taxRates, businessDate)
  for (const { taxCategoryId, name, scheme } of tables.taxSchemes ?? []) {
    rates[taxCategoryId] =
      scheme === 'single_purpose_voucher'
        ? (rates[taxCategoryId] ?? []).map((rate) => ({ ...rate, scheme }))
        : [{ taxRateId: scheme, name, ratePpm: 0, scheme }]
  }
  if (place === null) return rates
  const byPlace = { ...rates }
  for (const rule of tables.taxRules ?? []) {
    if (rule.place !== place || !isInForce(rule, businessDate)) continue
    const instead = rates[rule.taxedAsId]
    if (instead) byPlace[rule.taxCategoryId] = instead.map((rate) => ({ ...rate, place }))
  }
  return byPlace
}

/** Whether it makes a difference on that day where goods are consumed. */
export function asksForPlace({ taxRules }: TaxTables, businessDate: string): boolean {
  return (taxRules ?? []).some((rule) => isInForce(rule, businessDate))
}

function ratesInForce(
  dated: readonly DatedTaxRate[],
  businessDate: string
): Record<string, TaxRate[]> {
  const byCategory: Record<string, TaxRate[]> = {}
  for (const rate of dated) {
    if (!isInForce(rate, businessDate)) continue
    const { taxCategoryId, validFrom: _from, validTo: _to, ...plain } = rate
    ;(byCategory[taxCategoryId] ??= []).push(plain)
  }
  return byCategory
}

function isInForce(
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
  businessDate: string
): boolean {
  return validFrom <= businessDate && (validTo === null || validTo >= businessDate)
}
