import { AUSTRALIA } from '#app/stores/countries/australia'
import { CANADA } from '#app/stores/countries/canada'
import { DENMARK } from '#app/stores/countries/denmark'
import { FINLAND } from '#app/stores/countries/finland'
import { FRANCE } from '#app/stores/countries/france'
import { GERMANY } from '#app/stores/countries/germany'
import { NETHERLANDS } from '#app/stores/countries/netherlands'
import { NORWAY } from '#app/stores/countries/norway'
import { SWEDEN } from '#app/stores/countries/sweden'
import { SWITZERLAND } from '#app/stores/countries/switzerland'
import { UNITED_KINGDOM } from '#app/stores/countries/united_kingdom'
import { flat, type CountryPreset } from '#app/stores/country_preset'

/** Countries with values of their own, in the order in which they are offered. */
export const COUNTRY_PRESETS: CountryPreset[] = [
  NORWAY,
  DENMARK,
  NETHERLANDS,
  FINLAND,
  SWEDEN,
  GERMANY,
  FRANCE,
  UNITED_KINGDOM,
  CANADA,
  AUSTRALIA,
  SWITZERLAND,
]

/** For every other country: plain values that the owner sets right under Settings. */
export const GENERIC_PRESET: CountryPreset = {
  country: 'XX',
  rateSource: { law: 'What the owner keys', url: '' },
  currency: 'EUR',
  currencyDigits: 2,
  locale: 'en-GB',
  timeZone: 'UTC',
  pricesIncludeTax: true,
  taxRounding: 'line',
  cashRoundingStepMinor: 1,
  cashRoundingMode: 'half_up',
  taxCategories: [
    flat('standard', 'Standard rate', 200_000),
    flat('low', 'Reduced rate', 100_000),
    flat('zero', 'Zero rate', 0),
  ],
  receipt: {
    title: 'Receipt',
    returnTitle: 'Return receipt',
    copyMark: 'COPY',
    organisationLabel: 'Reg. no.',
    organisationSuffix: '',
    taxName: 'VAT',
  },
  footer: 'Thank you!',
  tenderNames: { cash: 'Cash', card: 'Card', voucher: 'Voucher' },
  locationNames: { shopFloor: 'Shop floor', backRoom: 'Back room' },
}

/** Starting values for a country; the generic ones under its code when it has none of its own. */
export function countryPreset(country: string): CountryPreset {
  const known = COUNTRY_PRESETS.find((preset) => preset.country === country)
  return known ?? { ...GENERIC_PRESET, country }
}

/** The province that a store's taxes go by: the wanted one, or the country's first; mostly none. */
export function regionIn(country: string, wanted: string | null | undefined): string | null {
  const { regions = [] } = countryPreset(country)
  return regions.find((region) => region === wanted) ?? regions[0] ?? null
}
