import { ALWAYS, flat, type CountryPreset, type PresetRate } from '#app/stores/country_preset'

const GST_PROVINCES = ['AB', 'BC', 'MB', 'NT', 'NU', 'QC', 'SK', 'YT']
const HST_PROVINCES = ['NB', 'NL', 'NS', 'ON', 'PE']

const GST: PresetRate = {
  ratePpm: 50_000,
  validFrom: ALWAYS,
  levy: 'gst',
  regions: GST_PROVINCES,
}

function levied(levy: string, ratePpm: number, ...regions: string[]): PresetRate {
  return { ratePpm, validFrom: ALWAYS, levy, regions }
}

/**
 * Excise Tax Act, part IX (GST and HST); An Act respecting the Québec sales tax, s. 16, no longer
 * on top of the GST since 2013; provincial sales taxes of BC, Manitoba and Saskatchewan. Basic
 * groceries are zero-rated, prepared food is not. Nova Scotia went from 15 to 14 % in April 2025.
 * Not here: the holiday of winter 2024, thresholds for meals under 4 dollars, liquor taxes.
 * https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses.html
 */
export const CANADA: CountryPreset = {
  country: 'CA',
  rateSource: {
    law: 'Excise Tax Act, part IX, and the provinces’ sales tax acts',
    url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses.html',
  },
  unverified: [
    'First days of the provincial rates before 2025, except Nova Scotia’s: taken as always.',
  ],
  currency: 'CAD',
  currencyDigits: 2,
  locale: 'en-CA',
  timeZone: 'America/Toronto',
  pricesIncludeTax: false,
  taxRounding: 'document',
  cashRoundingStepMinor: 5,
  cashRoundingMode: 'half_up',
  regions: ['ON', 'AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'PE', 'QC', 'SK', 'YT'],
  regionTimeZones: {
    AB: 'America/Edmonton',
    BC: 'America/Vancouver',
    MB: 'America/Winnipeg',
    NB: 'America/Moncton',
    NL: 'America/St_Johns',
    NS: 'America/Halifax',
    NT: 'America/Yellowknife',
    NU: 'America/Iqaluit',
    PE: 'America/Halifax',
    SK: 'America/Regina',
    YT: 'America/Whitehorse',
  },
  taxCategories: [
    {
      code: 'standard',
      name: 'Taxable',
      rates: [
        GST,
        levied('hst', 130_000, 'ON'),
        levied('hst', 150_000, 'NB', 'NL', 'PE'),
        {
          ratePpm: 150_000,
          validFrom: ALWAYS,
          validTo: '2025-03-31',
          levy: 'hst',
          regions: ['NS'],
        },
        {
          ratePpm: 140_000,
          validFrom: '2025-04-01',
          law: 'Nova Scotia, announced on 23 October 2024',
          levy: 'hst',
          regions: ['NS'],
        },
        levied('pst', 70_000, 'BC'),
        levied('rst', 70_000, 'MB'),
        levied('pst', 60_000, 'SK'),
        levied('qst', 99_750, 'QC'),
      ],
    },
    {
      code: 'gst_only',
      name: 'Books and other goods without provincial tax',
      rates: [GST, levied('hst', 50_000, ...HST_PROVINCES)],
    },
    flat('zero', 'Zero-rated: basic groceries', 0),
  ],
  receipt: {
    title: 'Receipt',
    returnTitle: 'Refund receipt',
    copyMark: 'COPY',
    organisationLabel: 'GST/HST no.',
    organisationSuffix: '',
    taxName: 'Tax',
  },
  footer: 'Thank you!',
  tenderNames: { cash: 'Cash', card: 'Card', voucher: 'Gift card' },
  locationNames: { shopFloor: 'Shop floor', backRoom: 'Back room' },
}
