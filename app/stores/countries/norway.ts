import { ALWAYS, flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * Merverdiavgiftsloven kapittel 5; food eaten on the premises is a service at the general rate
 * (§ 5-2 and merverdiavgiftsforskriften § 5-2-5). Cash: hvitvaskingsloven § 5, forbidden from
 * 40,000 kroner. https://lovdata.no/dokument/NL/lov/2009-06-19-58
 */
export const NORWAY: CountryPreset = {
  country: 'NO',
  rateSource: {
    law: 'Merverdiavgiftsloven kap. 5 and Stortinget’s yearly decision on rates',
    url: 'https://lovdata.no/dokument/NL/lov/2009-06-19-58',
  },
  unverified: ['Water and sewerage, said to be at 15 % since May 2025: no category of its own.'],
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
  placeRules: [{ code: 'food', place: 'eat_in', taxedAs: 'standard', validFrom: ALWAYS }],
  cashLimits: [{ maximumMinor: 3_999_999, validFrom: '2017-07-01', validTo: null }],
  tellsLowestPrice: true,
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
}
