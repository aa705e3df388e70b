import type { CashRounding } from '#pricing/settlement_types'
import type { Currency, TaxRate, TaxRoundingPolicy } from '#pricing/types'

/** A VAT rate with the days on which it is in force; `validTo` is its last day. */
export interface PipelineRate {
  taxRateId: string
  taxCategoryId: string
  name: string
  ratePpm: number
  validFrom: string
  validTo: string | null
}

/** Everything besides prices that decides what a sale costs, as a register receives it. */
export interface PipelineContent {
  version: 1
  storeId: string
  currency: Currency
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  cashRounding: CashRounding
  timeZone: string
  taxRates: PipelineRate[]
}

const byDate = new WeakMap<PipelineContent, Map<string, Record<string, TaxRate[]>>>()

/** Tax category → rates in force on a business date. */
export function taxRatesOn(
  content: PipelineContent,
  businessDate: string
): Record<string, TaxRate[]> {
  let days = byDate.get(content)
  if (!days) byDate.set(content, (days = new Map()))
  let rates = days.get(businessDate)
  if (!rates) days.set(businessDate, (rates = ratesInForce(content, businessDate)))
  return rates
}

function ratesInForce(content: PipelineContent, businessDate: string): Record<string, TaxRate[]> {
  const rates: Record<string, TaxRate[]> = {}
  for (const { taxCategoryId, taxRateId, name, ratePpm, validFrom, validTo } of content.taxRates) {
    if (validFrom > businessDate || (validTo !== null && validTo < businessDate)) continue
    ;(rates[taxCategoryId] ??= []).push({ taxRateId, name, ratePpm })
  }
  return rates
}
