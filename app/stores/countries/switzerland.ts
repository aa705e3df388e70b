import { ALWAYS, type CountryPreset, type PresetRate } from '#app/stores/country_preset'

/** The rise for the pension fund on 1 January 2024 (AHV 21). */
function raisedIn2024(beforePpm: number, ratePpm: number): PresetRate[] {
  return [
    { ratePpm: beforePpm, validFrom: ALWAYS, validTo: '2023-12-31' },
    { ratePpm, validFrom: '2024-01-01', law: 'AHV 21, decision of 9 December 2022' },
  ]
}

/**
 * Mehrwertsteuergesetz art. 25: food is at the reduced rate, but not as part of a restaurant's
 * service (abs. 3), so what is eaten on the premises is at the normal rate; drinks with alcohol
 * always are. Cash goes to five rappen, the smallest coin. https://www.fedlex.admin.ch/eli/cc/2009/615
 */
export const SWITZERLAND: CountryPreset = {
  country: 'CH',
  rateSource: {
    law: 'Mehrwertsteuergesetz art. 25',
    url: 'https://www.fedlex.admin.ch/eli/cc/2009/615',
  },
  currency: 'CHF',
  currencyDigits: 2,
  locale: 'de-CH',
  timeZone: 'Europe/Zurich',
  pricesIncludeTax: true,
  taxRounding: 'line',
  cashRoundingStepMinor: 5,
  cashRoundingMode: 'half_up',
  taxCategories: [
    { code: 'standard', name: 'Normalsatz', rates: raisedIn2024(77_000, 81_000) },
    { code: 'food', name: 'Lebensmittel', rates: raisedIn2024(25_000, 26_000) },
    { code: 'low', name: 'Reduzierter Satz', rates: raisedIn2024(25_000, 26_000) },
    { code: 'lodging', name: 'Beherbergung', rates: raisedIn2024(37_000, 38_000) },
    { code: 'zero', name: 'Steuerbefreit', rates: [{ ratePpm: 0, validFrom: ALWAYS }] },
  ],
  placeRules: [{ code: 'food', place: 'eat_in', taxedAs: 'standard', validFrom: ALWAYS }],
  receipt: {
    title: 'Kassenbeleg',
    returnTitle: 'Rückgabebeleg',
    copyMark: 'KOPIE',
    organisationLabel: 'UID',
    organisationSuffix: 'MWST',
    taxName: 'MWST',
  },
  footer: 'Vielen Dank für Ihren Einkauf!',
  tenderNames: { cash: 'Bar', card: 'Karte', voucher: 'Gutschein' },
  locationNames: { shopFloor: 'Laden', backRoom: 'Lager' },
}
