import type { CashRounding } from '#pricing/settlement_types'
import { resolveRates, type TaxQuestion, type TaxTables } from '#pricing/tax/resolve_rates'
import type { Currency, TaxRate, TaxRoundingPolicy } from '#pricing/types'

/** Everything besides prices that decides what a sale costs, as a register receives it. */
export interface PipelineContent extends TaxTables {
  version: 1
  storeId: string
  currency: Currency
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  cashRounding: CashRounding
  timeZone: string
}

const byQuestion = new WeakMap<PipelineContent, Map<string, Record<string, TaxRate[]>>>()

/** Tax category → rates in force on a business date, for goods consumed at that place. */
export function taxRatesOn(
  content: PipelineContent,
  question: TaxQuestion
): Record<string, TaxRate[]> {
  const key = `${question.businessDate}/${question.place ?? ''}`
  let known = byQuestion.get(content)
  if (!known) byQuestion.set(content, (known = new Map()))
  let rates = known.get(key)
  if (!rates) known.set(key, (rates = resolveRates(content, question)))
  return rates
}
