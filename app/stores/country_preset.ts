import type { CashLimit } from '#pricing/cash_limit'
import type { ConsumptionPlace } from '#pricing/tax/tax_treatment'
import type { CashRoundingMode } from '#pricing/settlement_types'
import type { TaxRoundingPolicy } from '#pricing/types'

/** A rate of VAT with the days it is in force, both included; no end date means until further notice. */
export interface PresetRate {
  ratePpm: number
  validFrom: string
  validTo?: string
  /** The law that brought it, where that is not the one of all the country's rates. */
  law?: string
  /** SAF-T standard code, where the country has one. */
  standardCode?: string
  /** Which tax it is, where several share a category: `gst`. Papers call it so in capitals. */
  levy?: string
  /** Provinces that charge it; all of them when left out. */
  regions?: string[]
}

export interface PresetTaxCategory {
  code: string
  name: string
  rates: PresetRate[]
}

/** By code of category: food that is eaten here is taxed as a meal. */
export interface PresetPlaceRule {
  code: string
  place: ConsumptionPlace
  taxedAs: string
  validFrom: string
  validTo?: string
}

/** What the receipt's law or custom of a country asks for beyond the sale itself. */
export interface PresetReceipt {
  title: string
  returnTitle: string
  copyMark: string
  /** What stands before the organisation number, and what the law adds behind it. */
  organisationLabel: string
  organisationSuffix: string
  taxName: string
}

/** Starting values of a shop in a country. Everything here may be changed in the shop afterwards. */
export interface CountryPreset {
  country: string
  /** The law that sets the rates, and where it or the tax office's word on it is read. */
  rateSource: { law: string; url: string }
  /** What could not be read up, and is therefore not here or not certain. */
  unverified?: string[]
  currency: string
  currencyDigits: number
  locale: string
  timeZone: string
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  cashRoundingStepMinor: number
  cashRoundingMode: CashRoundingMode
  taxCategories: PresetTaxCategory[]
  /** Provinces whose taxes differ; the first is what a new store starts with. */
  regions?: string[]
  /** Where a province keeps another time than the country's. */
  regionTimeZones?: Record<string, string>
  /** What may be paid in cash, by law. */
  cashLimits?: CashLimit[]
  /** Offered to shops that serve food; registers ask only where the owner has set such a rule. */
  placeRules?: PresetPlaceRule[]
  /** Whether reductions are announced beside the lowest price of 30 days (Directive 98/6/EC, 6a). */
  tellsLowestPrice?: boolean
  receipt: PresetReceipt
  footer: string
  tenderNames: { cash: string; card: string; voucher: string }
  locationNames: { shopFloor: string; backRoom: string }
}

/** First day of a rate that was never another. */
export const ALWAYS = '2000-01-01'

/** A category with one rate that was never another. */
export function flat(
  code: string,
  name: string,
  ratePpm: number,
  standardCode?: string
): PresetTaxCategory {
  return {
    code,
    name,
    rates: [{ ratePpm, validFrom: ALWAYS, ...(standardCode && { standardCode }) }],
  }
}

/** Regulation (EU) 2024/1624, art. 80: nobody in trade takes more than 10,000 euros in cash. */
export const EU_CASH_LIMIT: CashLimit = {
  maximumMinor: 1_000_000,
  validFrom: '2027-07-10',
  validTo: null,
}
