import type { CountryPreset } from '#app/stores/country_preset'
import { formatRatePercent } from '#pricing/index'

/** A rate of a preset with all that is needed to check it. */
export interface PresetRateRow {
  country: string
  category: string
  /** `GST`, or nothing where one tax is all there is. */
  levy: string
  regions: string
  percent: string
  validFrom: string
  validTo: string
  law: string
  url: string
}

/** Every rate that a country's shops start with, past ones included, a row each. */
export function presetRates({
  country,
  rateSource,
  taxCategories,
}: CountryPreset): PresetRateRow[] {
  return taxCategories.flatMap(({ code, rates }) =>
    rates.map((rate) => ({
      country,
      category: code,
      levy: rate.levy?.toUpperCase() ?? '',
      regions: rate.regions?.join(' ') ?? '',
      percent: formatRatePercent(rate.ratePpm),
      validFrom: rate.validFrom,
      validTo: rate.validTo ?? '',
      law: rate.law ?? rateSource.law,
      url: rateSource.url,
    }))
  )
}
