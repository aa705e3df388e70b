import type { RegisterBootstrap, RegisterStore } from '#app/register/register_bootstrap'
import { receiptLocale, receiptWording } from '#app/receipts/receipt_wording'
import { ALWAYS } from '#app/stores/country_preset'
import { countryPreset } from '#app/stores/country_presets'
import { codeRulesOf } from '#app/stores/code_rules'
import type { Store } from '#app/stores/store'
import type { CashLimit } from '#pricing/cash_limit'

/** What a register knows of its store: how it prices, and what its receipts say. */
export function registerStoreOf(store: Store): RegisterStore {
  return {
    id: store.id,
    name: store.name,
    legalName: store.legalName,
    country: store.country,
    locale: receiptLocale(store),
    timeZone: store.timeZone,
    dayCutoffMinutes: store.dayCutoffMinutes,
    currency: { code: store.currency, minorDigits: store.currencyDigits },
    pricesIncludeTax: store.pricesIncludeTax,
    taxRounding: store.taxRounding,
    cashRounding: { stepMinor: store.cashRoundingStepMinor, mode: store.cashRoundingMode },
    cashLimits: cashLimitsOf(store),
    allowsNegativeStock: store.allowsNegativeStock,
    tipPercents: store.settings.tipPercents ?? null,
    codeRules: codeRulesOf(store.settings, store.country),
    organisationNumber: store.organisationNumber,
    isVatRegistered: store.organisationNumber !== null && store.settings.isVatRegistered !== false,
    addressLines: [store.address, [store.postalCode, store.city].filter(Boolean).join(' ')].filter(
      (line): line is string => Boolean(line)
    ),
    phone: store.phone,
    email: store.email,
    receiptHeader: linesOf(store.receiptHeader),
    receiptFooter: linesOf(store.receiptFooter),
    denominationsMinor: store.settings.denominationsMinor,
  }
}

/** The owner may take less than the law allows, never more. */
function cashLimitsOf({ country, settings }: Store): CashLimit[] {
  const { cashLimits = [] } = countryPreset(country)
  const { cashLimitMinor = null } = settings
  const own = { maximumMinor: cashLimitMinor ?? 0, validFrom: ALWAYS, validTo: null }
  return cashLimitMinor === null ? cashLimits : [...cashLimits, own]
}

/** Printed beside a rate of 0, whatever language the operator reads. */
export function reliefLabels(store: Store): RegisterBootstrap['taxReliefLabels'] {
  const { text } = receiptWording(store)
  return {
    exempt: text('receipts.tax.exempt'),
    reverse_charge: text('receipts.tax.reverse_charge'),
  }
}

function linesOf(text: string | null): string[] {
  return text?.split('\n') ?? []
}
