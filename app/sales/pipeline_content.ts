import type { PriceListHead } from '#pricing/choose_price'
import { NO_PROMOTIONS, type PromotionSet } from '#pricing/promotions/promotion_set'
import type { ServiceChargeRule } from '#app/documents/service_charge'
import type { ReturnPolicy } from '#app/documents/return_policy'
import type { CodeRule } from '#app/barcodes/code_rules'
import type { CashRounding } from '#pricing/settlement_types'
import type { PipelineRules } from '#app/rules/rule_package'
import { resolveRates, type TaxQuestion, type TaxTables } from '#pricing/tax/resolve_rates'
import type { Currency, TaxRate, TaxRoundingPolicy } from '#pricing/types'

/**
 * Everything besides prices that decides what a sale costs, as a register receives it. Version 2
 * added promotions with their audiences.
 */
export interface PipelineContent extends TaxTables, PromotionSet {
  version: 2
  storeId: string
  currency: Currency
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  cashRounding: CashRounding
  timeZone: string
  /** On which terms goods come back; contents of stores without a policy do not have it. */
  returnPolicy?: ReturnPolicy
  /** How the store's own codes carry a price or weight; none in contents of before. */
  codeRules?: CodeRule[]
  /** Terms of the price lists in the owner's order; not of a store without any. */
  priceLists?: PriceListHead[]
  /** What is added for serving; not of a store that adds nothing. */
  serviceCharge?: ServiceChargeRule
  /** Rules of plugins with their code and settings; not of a shop without any. */
  rules?: PipelineRules
}

/** What was stored once, as this version reads it: what it did not have yet is empty. */
export function readContentText(text: string): PipelineContent {
  return { ...NO_PROMOTIONS, ...(JSON.parse(text) as PipelineContent), version: 2 }
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
