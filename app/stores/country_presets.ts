import type { CashRoundingMode, TaxRoundingPolicy } from '#pricing/types'

/** A rate of VAT with the days it is in force, both included; no end date means until further notice. */
export interface PresetRate {
  ratePpm: number
  validFrom: string
  validTo?: string
  /** SAF-T standard code, where the country has one. */
  standardCode?: string
}

export interface PresetTaxCategory {
  code: string
  name: string
  rates: PresetRate[]
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
  currency: string
  currencyDigits: number
  locale: string
  timeZone: string
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  cashRoundingStepMinor: number
  cashRoundingMode: CashRoundingMode
  taxCategories: PresetTaxCategory[]
  receipt: PresetReceipt
  footer: string
  tenderNames: { cash: string; card: string; voucher: string }
  locationNames: { shopFloor: string; backRoom: string }
}

/** First day of a rate that was never another. */
export const ALWAYS = '2000-01-01'

function flat(
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

export const COUNTRY_PRESETS: CountryPreset[] = [
  {
    country: 'NO',
    currency: 'NOK',
    currencyDigits: 2,
    locale: 'nb-NO',
    timeZone: 'Europe/Oslo',
    pricesIncludeTax: true,
    taxRounding: 'line',
    cashRoundingStepMinor: 100,
    cashRoundingMode: 'half_up',
    taxCategories: [
      flat('standard', 'Alminnelig sats', 250_000, '3'),
      flat('food', 'Næringsmidler', 150_000, '31'),
      flat('low', 'Transport, kino og overnatting', 120_000, '33'),
      flat('raw_fish', 'Råfisk', 111_100, '32'),
      flat('zero', 'Nullsats', 0, '5'),
      flat('outside', 'Utenfor mva-loven', 0, '6'),
    ],
    receipt: {
      title: 'Salgskvittering',
      returnTitle: 'Returkvittering',
      copyMark: 'KOPI',
      organisationLabel: 'Org.nr.',
      organisationSuffix: 'MVA',
      taxName: 'MVA',
    },
    footer: 'Takk for handelen!',
    tenderNames: { cash: 'Kontant', card: 'Kort', voucher: 'Gavekort' },
    locationNames: { shopFloor: 'Butikk', backRoom: 'Lager' },
  },
  {
    country: 'DK',
    currency: 'DKK',
    currencyDigits: 2,
    locale: 'da-DK',
    timeZone: 'Europe/Copenhagen',
    pricesIncludeTax: true,
    taxRounding: 'line',
    cashRoundingStepMinor: 50,
    cashRoundingMode: 'half_up',
    taxCategories: [flat('standard', 'Moms', 250_000), flat('zero', 'Momsfri', 0)],
    receipt: {
      title: 'Bon',
      returnTitle: 'Returbon',
      copyMark: 'KOPI',
      organisationLabel: 'CVR',
      organisationSuffix: '',
      taxName: 'Moms',
    },
    footer: 'Tak for besøget!',
    tenderNames: { cash: 'Kontant', card: 'Kort', voucher: 'Gavekort' },
    locationNames: { shopFloor: 'Butik', backRoom: 'Lager' },
  },
  {
    country: 'NL',
    currency: 'EUR',
    currencyDigits: 2,
    locale: 'nl-NL',
    timeZone: 'Europe/Amsterdam',
    pricesIncludeTax: true,
    taxRounding: 'document',
    cashRoundingStepMinor: 5,
    cashRoundingMode: 'half_up',
    taxCategories: [
      flat('standard', 'Hoog tarief', 210_000),
      flat('low', 'Laag tarief', 90_000),
      {
        code: 'lodging',
        name: 'Logies',
        rates: [
          { ratePpm: 90_000, validFrom: ALWAYS, validTo: '2025-12-31' },
          { ratePpm: 210_000, validFrom: '2026-01-01' },
        ],
      },
      flat('zero', 'Nultarief', 0),
    ],
    receipt: {
      title: 'Kassabon',
      returnTitle: 'Retourbon',
      copyMark: 'KOPIE',
      organisationLabel: 'KvK',
      organisationSuffix: '',
      taxName: 'Btw',
    },
    footer: 'Bedankt en tot ziens!',
    tenderNames: { cash: 'Contant', card: 'Pin', voucher: 'Cadeaubon' },
    locationNames: { shopFloor: 'Winkel', backRoom: 'Magazijn' },
  },
  {
    country: 'FI',
    currency: 'EUR',
    currencyDigits: 2,
    locale: 'fi-FI',
    timeZone: 'Europe/Helsinki',
    pricesIncludeTax: true,
    taxRounding: 'document',
    cashRoundingStepMinor: 5,
    cashRoundingMode: 'half_up',
    taxCategories: [
      {
        code: 'standard',
        name: 'Yleinen verokanta',
        rates: [
          { ratePpm: 240_000, validFrom: ALWAYS, validTo: '2024-08-31' },
          { ratePpm: 255_000, validFrom: '2024-09-01' },
        ],
      },
      {
        code: 'food',
        name: 'Elintarvikkeet',
        rates: [
          { ratePpm: 140_000, validFrom: ALWAYS, validTo: '2025-12-31' },
          { ratePpm: 135_000, validFrom: '2026-01-01' },
        ],
      },
      flat('low', 'Alennettu verokanta', 100_000),
      flat('zero', 'Nollaverokanta', 0),
    ],
    receipt: {
      title: 'Kuitti',
      returnTitle: 'Palautuskuitti',
      copyMark: 'KOPIO',
      organisationLabel: 'Y-tunnus',
      organisationSuffix: '',
      taxName: 'ALV',
    },
    footer: 'Kiitos käynnistä!',
    tenderNames: { cash: 'Käteinen', card: 'Kortti', voucher: 'Lahjakortti' },
    locationNames: { shopFloor: 'Myymälä', backRoom: 'Varasto' },
  },
  {
    country: 'SE',
    currency: 'SEK',
    currencyDigits: 2,
    locale: 'sv-SE',
    timeZone: 'Europe/Stockholm',
    pricesIncludeTax: true,
    taxRounding: 'line',
    cashRoundingStepMinor: 100,
    cashRoundingMode: 'half_up',
    taxCategories: [
      flat('standard', 'Moms 25', 250_000),
      {
        code: 'food',
        name: 'Livsmedel',
        rates: [
          { ratePpm: 120_000, validFrom: ALWAYS, validTo: '2026-03-31' },
          { ratePpm: 60_000, validFrom: '2026-04-01', validTo: '2027-12-31' },
          { ratePpm: 120_000, validFrom: '2028-01-01' },
        ],
      },
      flat('reduced', 'Moms 12', 120_000),
      flat('low', 'Moms 6', 60_000),
      flat('zero', 'Momsfri', 0),
    ],
    receipt: {
      title: 'Kassakvitto',
      returnTitle: 'Returkvitto',
      copyMark: 'KOPIA',
      organisationLabel: 'Org.nr',
      organisationSuffix: '',
      taxName: 'Moms',
    },
    footer: 'Tack och välkommen åter!',
    tenderNames: { cash: 'Kontant', card: 'Kort', voucher: 'Presentkort' },
    locationNames: { shopFloor: 'Butik', backRoom: 'Lager' },
  },
]

/** For every other country: plain values that the owner sets right under Settings. */
export const GENERIC_PRESET: CountryPreset = {
  country: 'XX',
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
