import type { CashLimit } from '#pricing/cash_limit'
import type { PriceListHead } from '#pricing/choose_price'
import type { PromotionSet } from '#pricing/promotions/promotion_set'
import type { CodeRule } from '#app/barcodes/code_rules'
import type { CashRounding } from '#pricing/settlement_types'
import type { TaxTables } from '#pricing/tax/resolve_rates'
import type { TaxRelief } from '#pricing/tax/tax_treatment'
import type { ChosenOption, Currency, TaxRoundingPolicy } from '#pricing/types'
import type { RulePackage } from '#app/rules/rule_package'
import type { ServiceChargeRule } from '#app/documents/service_charge'
import type { ReturnPolicy } from '#app/documents/return_policy'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { GrandTotals } from '#app/documents/types'

/**
 * All that a register needs to sell, besides the items: one answer, kept for the next start. Tax
 * rates come with the days they are in force, so that one changes at midnight without the network.
 */
export interface RegisterBootstrap extends TaxTables {
  store: RegisterStore
  register: { id: string; number: number; name: string; settings: Record<string, unknown> }
  enrolment: { id: string; series: number }
  operators: RegisterOperator[]
  tenderTypes: RegisterTenderType[]
  departments: RegisterDepartment[]
  /** What papers call a sale without its tax, in the language of the store. */
  taxReliefLabels: Record<TaxRelief['kind'], string>
  /** What papers call a fee kept back of returns; not from a server of before. */
  restockingFeeLabel?: string
  optionGroups: RegisterOptionGroup[]
  /** Items of the first tab, chosen by the shop or, without a choice, those that sell most. */
  favouriteItemIds: string[]
  /** What lowers prices by itself, with the segments it is for. */
  promotionSet: PromotionSet
  /** Price lists of the store in the owner's order. */
  priceLists?: PriceListHead[]
  /** What the store adds for serving, and when. */
  serviceCharge?: ServiceChargeRule
  /** Rules of plugins, with their code and settings. */
  rules?: RulePackage[]
  /** Which plugins want to be asked before what is done with the till; not from a server of before. */
  guards?: Partial<Record<HookName, string[]>>
  /** Names the rates, settings and promotions that sales are priced with (decisions 6). */
  pipelineHash: string
  /** On which terms goods come back without a receipt; a store may have none. */
  returnPolicy?: ReturnPolicy | null
  catalogVersion: number
  /** Perpetual totals of the register when this enrolment began; the device carries them on. */
  grandTotals: GrandTotals
  serverTime: string
  isDemo: boolean
}

export interface RegisterStore {
  id: string
  name: string
  legalName: string | null
  country: string
  /** The one of our languages that papers are in. */
  locale: string
  timeZone: string
  dayCutoffMinutes: number
  currency: Currency
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  cashRounding: CashRounding
  /** What may be paid in cash, by law and by the owner's will, with the days it holds. */
  cashLimits: CashLimit[]
  /** Notes and coins that are counted in a till, largest first. */
  denominationsMinor: number[]
  allowsNegativeStock: boolean
  /** Suggested parts of the total; null where the store takes no tips. */
  tipPercents?: number[] | null
  codeRules: CodeRule[]
  organisationNumber: string | null
  isVatRegistered: boolean
  addressLines: string[]
  phone: string | null
  email: string | null
  receiptHeader: string[]
  receiptFooter: string[]
}

export interface RegisterOperator {
  id: string
  name: string
  color: string | null
  locale: string
  hasPin: boolean
  /** Of the demo shop only, whose PINs everyone may know. */
  demoPin?: string
}

export interface RegisterTenderType {
  id: string
  code: string
  name: string
  kind: 'cash' | 'card' | 'other'
  /** Pays with gift cards of the shop or with a customer's credit; asks the server for each. */
  redeems?: 'gift_card' | 'credit' | null
  opensDrawer: boolean
  asksReference: boolean
  canRefund: boolean
}

export interface RegisterDepartment {
  id: string
  parentId: string | null
  name: string
  color: string
  taxCategoryId: string | null
  /** May be sold without an item ("item not on file"). */
  isSellable: boolean
}

export interface RegisterOptionGroup {
  id: string
  name: string
  minimum: number
  maximum: number
  options: ChosenOption[]
}
