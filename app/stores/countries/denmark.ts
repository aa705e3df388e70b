import { flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * Momsloven § 33: one rate. Cash: hvidvaskloven § 5, forbidden from 15,000 kroner, from 20,000
 * before 1 March 2024. https://www.retsinformation.dk/eli/lta/2022/316
 */
export const DENMARK: CountryPreset = {
  country: 'DK',
  rateSource: {
    law: 'Momsloven § 33',
    url: 'https://www.retsinformation.dk',
  },
  unverified: ['Books: the government wanted them at 0 from 2026; no first day was found.'],
  currency: 'DKK',
  currencyDigits: 2,
  locale: 'da-DK',
  timeZone: 'Europe/Copenhagen',
  pricesIncludeTax: true,
  taxRounding: 'line',
  cashRoundingStepMinor: 50,
  cashRoundingMode: 'half_up',
  taxCategories: [flat('standard', 'Moms', 250_000), flat('zero', 'Momsfri', 0)],
  cashLimits: [
    { maximumMinor: 1_999_999, validFrom: '2021-07-01', validTo: '2024-02-29' },
    { maximumMinor: 1_499_999, validFrom: '2024-03-01', validTo: null },
  ],
  tellsLowestPrice: true,
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
}
