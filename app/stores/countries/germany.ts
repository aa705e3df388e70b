import {
  ALWAYS,
  EU_CASH_LIMIT,
  type CountryPreset,
  type PresetRate,
} from '#app/stores/country_preset'

const CORONA = 'Zweites Corona-Steuerhilfegesetz'

/** The cut of the second half of 2020 (Zweites Corona-Steuerhilfegesetz, § 28 UStG). */
function cutIn2020(ratePpm: number, cutPpm: number): PresetRate[] {
  return [
    { ratePpm, validFrom: ALWAYS, validTo: '2020-06-30' },
    { ratePpm: cutPpm, validFrom: '2020-07-01', validTo: '2020-12-31', law: CORONA },
    { ratePpm, validFrom: '2021-01-01' },
  ]
}

/**
 * Umsatzsteuergesetz § 12. Food eaten on the premises was at the general rate until mid 2020 and in
 * 2024 and 2025; since 2026 it is at the reduced rate for good (§ 12 Abs. 2 Nr. 15), drinks are not.
 * https://www.gesetze-im-internet.de/ustg_1980/__12.html
 */
export const GERMANY: CountryPreset = {
  country: 'DE',
  rateSource: {
    law: 'Umsatzsteuergesetz § 12',
    url: 'https://www.gesetze-im-internet.de/ustg_1980/__12.html',
  },
  currency: 'EUR',
  currencyDigits: 2,
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
  pricesIncludeTax: true,
  taxRounding: 'document',
  cashRoundingStepMinor: 1,
  cashRoundingMode: 'half_up',
  taxCategories: [
    { code: 'standard', name: 'Regelsteuersatz', rates: cutIn2020(190_000, 160_000) },
    { code: 'food', name: 'Lebensmittel', rates: cutIn2020(70_000, 50_000) },
    { code: 'low', name: 'Ermäßigter Steuersatz', rates: cutIn2020(70_000, 50_000) },
    { code: 'zero', name: 'Steuerfrei', rates: [{ ratePpm: 0, validFrom: ALWAYS }] },
  ],
  placeRules: [
    {
      code: 'food',
      place: 'eat_in',
      taxedAs: 'standard',
      validFrom: ALWAYS,
      validTo: '2020-06-30',
    },
    {
      code: 'food',
      place: 'eat_in',
      taxedAs: 'standard',
      validFrom: '2024-01-01',
      validTo: '2025-12-31',
    },
  ],
  cashLimits: [EU_CASH_LIMIT],
  tellsLowestPrice: true,
  receipt: {
    title: 'Kassenbeleg',
    returnTitle: 'Rückgabebeleg',
    copyMark: 'KOPIE',
    organisationLabel: 'USt-IdNr.',
    organisationSuffix: '',
    taxName: 'MwSt.',
  },
  footer: 'Vielen Dank für Ihren Einkauf!',
  tenderNames: { cash: 'Bar', card: 'Karte', voucher: 'Gutschein' },
  locationNames: { shopFloor: 'Laden', backRoom: 'Lager' },
}
