import { ALWAYS, flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * Wet op de omzetbelasting 1968, art. 9; lodging moved to the general rate in 2026. Meals are at
 * the low rate wherever they are eaten. Cash: Wwft, forbidden from 3,000 euros since 2026.
 * https://www.rijksoverheid.nl/onderwerpen/financiele-sector/verbod-contante-betalingen-van-3000-euro
 */
export const NETHERLANDS: CountryPreset = {
  country: 'NL',
  rateSource: {
    law: 'Wet op de omzetbelasting 1968 art. 9 and table I',
    url: 'https://www.belastingdienst.nl',
  },
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
        { ratePpm: 210_000, validFrom: '2026-01-01', law: 'Belastingplan 2025' },
      ],
    },
    flat('zero', 'Nultarief', 0),
  ],
  cashLimits: [{ maximumMinor: 299_999, validFrom: '2026-01-01', validTo: null }],
  tellsLowestPrice: true,
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
}
