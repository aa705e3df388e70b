import { momentAt } from '#app/documents/business_date'
import type { ServiceChargeRule } from '#app/documents/service_charge'
import type { PricingBootstrap } from '#app/register/price_checker'
import type { RegisterStore } from '#app/register/register_bootstrap'
import type { RulePackage } from '#app/rules/rule_package'
import type { PriceListHead, SaleChannel } from '#pricing/choose_price'
import type { SaleMoment } from '#pricing/promotions/promotion'
import { audiencesOf, isValidOn, type PromotionSet } from '#pricing/promotions/promotion_set'
import type { ConsumptionPlace } from '#pricing/tax/tax_treatment'
import type { TaxRate } from '#pricing/types'
import { ratesOn } from '#resources/register/sale/dated_rates'
import type { DraftCustomer } from '#resources/register/sale/draft_sale'

/** What price lists take a sale at a register for. */
export const CHANNEL: SaleChannel = 'register'

/** Everything besides the sale itself that decides what it costs. */
export interface PricingSettings {
  store: Pick<
    RegisterStore,
    'id' | 'currency' | 'pricesIncludeTax' | 'taxRounding' | 'cashRounding'
  >
  taxRates: Record<string, TaxRate[]>
  /** Only where the law asks whether goods are eaten here or taken away. */
  taxRatesByPlace?: Record<ConsumptionPlace, Record<string, TaxRate[]>>
  promotionSet: PromotionSet
  /** In the owner's order; not in what a payment was begun with before there were any. */
  priceLists?: readonly PriceListHead[]
  /** What the store adds for serving; nothing in most. */
  serviceCharge?: ServiceChargeRule | null
  /** Rules of plugins; they run once `prepareRules` has loaded them. */
  rules?: readonly RulePackage[]
  pipelineHash: string
  businessDate: string
  /** The minute on the wall of the store. */
  moment: SaleMoment
}

/** The same at the instant at which the payment began. */
export interface FrozenPricing extends PricingSettings {
  pricedAt: string
}

/** What a register prices with on a business date, in the minute of an instant. */
export function pricingSettings(
  bootstrap: PricingBootstrap,
  businessDate: string,
  moment: SaleMoment
): PricingSettings {
  const { promotionSet, priceLists, serviceCharge, rules, pipelineHash } = bootstrap
  const { id, currency, pricesIncludeTax, taxRounding, cashRounding } = bootstrap.store
  return {
    store: { id, currency, pricesIncludeTax, taxRounding, cashRounding },
    ...ratesOn(bootstrap, businessDate),
    promotionSet,
    priceLists,
    serviceCharge,
    ...(rules && { rules }),
    pipelineHash,
    businessDate,
    moment,
  }
}

/** The settings as of an instant, for the whole of a payment. */
export function freezePricing(
  settings: PricingSettings,
  pricedAt: string,
  timeZone: string
): FrozenPricing {
  return { ...settings, moment: momentAt(pricedAt, timeZone), pricedAt }
}

/** The groups of a customer on the business date: its own, and segments that the register carries. */
export function groupIdsOf(
  customer: DraftCustomer | null,
  { promotionSet, businessDate }: Pick<PricingSettings, 'promotionSet' | 'businessDate'>
): string[] {
  if (customer === null) return []
  const own = (customer.groups ?? []).filter((group) => isValidOn(group, businessDate))
  const segments = audiencesOf(promotionSet, customer.id, businessDate)
  return [...new Set([...own.map(({ groupId }) => groupId), ...segments])].sort()
}
