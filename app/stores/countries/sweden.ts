import { ALWAYS, flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * Mervärdesskattelagen (2023:200) 9 kap.; food is at 6 % from April 2026 to the end of 2027, meals
 * in restaurants stay at 12 %. https://www.skatteverket.se
 */
export const SWEDEN: CountryPreset = {
  country: 'SE',
  rateSource: {
    law: 'Mervärdesskattelagen (2023:200) kap. 9',
    url: 'https://www.skatteverket.se',
  },
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
        {
          ratePpm: 60_000,
          validFrom: '2026-04-01',
          validTo: '2027-12-31',
          law: 'Prop. 2025/26:55',
        },
        { ratePpm: 120_000, validFrom: '2028-01-01' },
      ],
    },
    flat('reduced', 'Moms 12', 120_000),
    flat('low', 'Moms 6', 60_000),
    flat('zero', 'Momsfri', 0),
  ],
  placeRules: [
    {
      code: 'food',
      place: 'eat_in',
      taxedAs: 'reduced',
      validFrom: '2026-04-01',
      validTo: '2027-12-31',
    },
  ],
  tellsLowestPrice: true,
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
}
