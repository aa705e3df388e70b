import { ALWAYS, flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * A New Tax System (Goods and Services Tax) Act 1999: 10 %, food GST-free except for consumption
 * on the premises, hot food and the goods of schedule 1 (s 38-2 to 38-4), which are standard goods.
 * Cash is rounded to 5 cents since the small coins left in 1992. https://www.ato.gov.au
 */
export const AUSTRALIA: CountryPreset = {
  country: 'AU',
  rateSource: {
    law: 'A New Tax System (Goods and Services Tax) Act 1999, s 9-70 and 38-2 to 38-4',
    url: 'https://www.ato.gov.au/law/view/document?LocID=%22PAC%2F19990055%2F38-3%281%29%22',
  },
  currency: 'AUD',
  currencyDigits: 2,
  locale: 'en-AU',
  timeZone: 'Australia/Sydney',
  pricesIncludeTax: true,
  taxRounding: 'document',
  cashRoundingStepMinor: 5,
  cashRoundingMode: 'half_up',
  taxCategories: [
    flat('standard', 'GST', 100_000),
    flat('food', 'Food, GST-free', 0),
    flat('zero', 'GST-free', 0),
    flat('outside', 'Input taxed', 0),
  ],
  placeRules: [{ code: 'food', place: 'eat_in', taxedAs: 'standard', validFrom: ALWAYS }],
  receipt: {
    title: 'Tax invoice',
    returnTitle: 'Refund',
    copyMark: 'COPY',
    organisationLabel: 'ABN',
    organisationSuffix: '',
    taxName: 'GST',
  },
  footer: 'Thank you!',
  tenderNames: { cash: 'Cash', card: 'Card', voucher: 'Gift card' },
  locationNames: { shopFloor: 'Shop floor', backRoom: 'Stockroom' },
}
