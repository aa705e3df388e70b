import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ALWAYS, type PresetRate } from '#app/stores/country_preset'
import { countryPreset } from '#app/stores/country_presets'
import { Store } from '#app/stores/store'
import { TaxCategory } from '#app/stores/tax_category'
import { TaxRate } from '#app/stores/tax_rate'

/**
 * Gives a country its tax categories and rates, once. Categories are shared by all stores, so a
 * category that a country does not tell apart gets that country's standard rate there. Rates that
 * the owner keyed count instead of the preset's.
 */
export async function addTaxRates(
  country: string,
  client: TransactionClientContract,
  keyedPpm: Record<string, number> = {}
): Promise<void> {
  const preset = countryPreset(country)
  const known = new Map(
    (await TaxCategory.query({ client })).map((category) => [category.code, category])
  )
  for (const { code, name } of preset.taxCategories) {
    if (!known.has(code)) known.set(code, await TaxCategory.create({ code, name }, { client }))
  }
  const others = await Store.query({ client }).distinct('country')
  const countries = new Set([country, ...others.map((store) => store.country)])
  for (const one of countries) {
    const keyed = one === country ? keyedPpm : {}
    await fillCountry(one, [...known.values()], client, keyed)
  }
}

async function fillCountry(
  country: string,
  categories: TaxCategory[],
  client: TransactionClientContract,
  keyedPpm: Record<string, number>
): Promise<void> {
  const rated = await TaxRate.query({ client })
    .where('country', country)
    .distinct('tax_category_id')
  const hasRate = new Set(rated.map((rate) => rate.taxCategoryId))
  const missing = categories.filter((category) => !hasRate.has(category.id))
  const rows = missing.flatMap((category) =>
    ratesFor(country, category.code, keyedPpm).flatMap((rate) =>
      (rate.regions ?? [null]).map((region) => ({
        taxCategoryId: category.id,
        country,
        region,
        levy: rate.levy ?? 'vat',
        name: rateName(country, rate),
        ratePpm: rate.ratePpm,
        standardCode: rate.standardCode ?? null,
        validFrom: rate.validFrom,
        validTo: rate.validTo ?? null,
      }))
    )
  )
  await TaxRate.createMany(rows, { client })
}

function ratesFor(country: string, code: string, keyedPpm: Record<string, number>): PresetRate[] {
  const { taxCategories } = countryPreset(country)
  const keyed = keyedPpm[code]
  if (keyed !== undefined) return [{ ratePpm: keyed, validFrom: ALWAYS }]
  const own = taxCategories.find((category) => category.code === code)
  const standard = taxCategories.find((category) => category.code === 'standard')
  return (own ?? standard)?.rates ?? []
}

/** What a receipt calls the rate: `MVA 11,11 %`, with the comma of the country, or `GST 5 %`. */
function rateName(country: string, { ratePpm, levy }: PresetRate): string {
  const { receipt, locale } = countryPreset(country)
  const form = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  return `${levy?.toUpperCase() ?? receipt.taxName} ${form.format(ratePpm / 10_000)} %`
}
