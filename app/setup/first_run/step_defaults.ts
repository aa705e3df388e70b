import type { PresetRate } from '#app/stores/country_preset'
import { COUNTRY_PRESETS, countryPreset, regionIn } from '#app/stores/country_presets'
import { STARTING_TENDER_CODES } from '#app/tenders/add_tender_types'
import { moneyOfCountry } from '#app/setup/first_run/country_money'
import type { SetupDraft } from '#app/setup/first_run/setup_draft'

type Place = NonNullable<SetupDraft['place']>

/** The country that a reader of a language most likely sells in. */
const COUNTRY_OF_LANGUAGE: Record<string, string> = { nb: 'NO', da: 'DK', nl: 'NL', fi: 'FI' }

/** Store locales that receipts and figures can be written in, by language of the owner. */
const STORE_LOCALES: Record<string, string> = {
  en: 'en-GB',
  nb: 'nb-NO',
  da: 'da-DK',
  nl: 'nl-NL',
  fi: 'fi-FI',
}

export const PRESET_COUNTRIES = COUNTRY_PRESETS.map(({ country }) => country)

export function hasPreset(country: string): boolean {
  return PRESET_COUNTRIES.includes(country)
}

export function likelyCountry(locale: string): string | null {
  return COUNTRY_OF_LANGUAGE[locale] ?? null
}

/** The locale of a store: its country's, or elsewhere that of its owner. */
export function storeLocale({ country, locale }: Place): string {
  return hasPreset(country) ? countryPreset(country).locale : (STORE_LOCALES[locale] ?? 'en-GB')
}

export function currencyAndZone({ country, region }: Place): {
  currency: string
  timeZone: string
} {
  if (!hasPreset(country)) return moneyOfCountry(country)
  const { currency, timeZone, regionTimeZones = {} } = countryPreset(country)
  return { currency, timeZone: regionTimeZones[region ?? ''] ?? timeZone }
}

export interface PresetTaxRow {
  code: string
  name: string
  rates: (PresetRate & { state: 'past' | 'in_force' | 'future' })[]
}

/** The tax categories of a country, or of a province, with every rate and what it is today. */
export function taxRows({ country, region: chosen }: Place, today: string): PresetTaxRow[] {
  const region = regionIn(country, chosen)
  const isHere = ({ regions }: PresetRate) => !regions || (region && regions.includes(region))
  return countryPreset(country).taxCategories.map(({ code, name, rates }) => ({
    code,
    name,
    rates: rates.filter(isHere).map((rate) => ({ ...rate, state: stateOf(rate, today) })),
  }))
}

function stateOf({ validFrom, validTo }: PresetRate, today: string) {
  if (validFrom > today) return 'future' as const
  return validTo !== undefined && validTo < today ? ('past' as const) : ('in_force' as const)
}

/** The ways to pay that a country's shops start with, in its own words. */
export function tenderRows(country: string): { code: string; name: string }[] {
  const names = countryPreset(country).tenderNames
  return STARTING_TENDER_CODES.map((code) => ({ code, name: names[code] }))
}
