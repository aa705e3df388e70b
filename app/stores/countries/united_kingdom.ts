import { ALWAYS, flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * Value Added Tax Act 1994, schedules 7A and 8, group 1: food is zero-rated, but not in the course
 * of catering, so what is eaten on the premises is standard-rated. Hot take-away food, sweets and
 * alcohol are standard-rated goods of their own (VAT Notice 709/1). Northern Ireland's rules for
 * goods and the temporary rates of 2020 to 2022 are not here. https://www.gov.uk/vat-rates
 */
export const UNITED_KINGDOM: CountryPreset = {
  country: 'GB',
  rateSource: {
    law: 'Value Added Tax Act 1994, s 2 and schedules 7A and 8',
    url: 'https://www.gov.uk/vat-rates',
  },
  currency: 'GBP',
  currencyDigits: 2,
  locale: 'en-GB',
  timeZone: 'Europe/London',
  pricesIncludeTax: true,
  taxRounding: 'line',
  cashRoundingStepMinor: 1,
  cashRoundingMode: 'half_up',
  taxCategories: [
    flat('standard', 'Standard rate', 200_000),
    flat('low', 'Reduced rate', 50_000),
    flat('food', 'Food, zero-rated', 0),
    flat('zero', 'Zero rate: books, children’s clothes', 0),
    flat('outside', 'Exempt', 0),
  ],
  placeRules: [{ code: 'food', place: 'eat_in', taxedAs: 'standard', validFrom: ALWAYS }],
  receipt: {
    title: 'Receipt',
    returnTitle: 'Refund receipt',
    copyMark: 'COPY',
    organisationLabel: 'VAT no.',
    organisationSuffix: '',
    taxName: 'VAT',
  },
  footer: 'Thank you!',
  tenderNames: { cash: 'Cash', card: 'Card', voucher: 'Gift card' },
  locationNames: { shopFloor: 'Shop floor', backRoom: 'Stockroom' },
}
