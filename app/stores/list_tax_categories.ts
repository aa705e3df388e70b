import type { Store } from '#app/stores/store'
import { TaxCategory } from '#app/stores/tax_category'
import { TaxRate } from '#app/stores/tax_rate'
import type { TaxScheme } from '#pricing/tax/tax_treatment'

export interface TaxCategoryRow {
  id: string
  code: string
  name: string
  scheme: TaxScheme | null
  rates: {
    id: string
    name: string
    ratePpm: number
    standardCode: string | null
    levy: string
    isCompound: boolean
    validFrom: string
    validTo: string | null
    state: 'past' | 'in_force' | 'future'
  }[]
}

/** Tax categories with a country's rates, newest first, and which of them is in force today. */
export async function listTaxCategories(
  { country, region }: Pick<Store, 'country' | 'region'>,
  today: string
): Promise<TaxCategoryRow[]> {
  const categories = await TaxCategory.query().whereNull('archived_at').orderBy('name')
  const rates = await TaxRate.query()
    .where('country', country)
    .where((place) => void place.whereNull('region').orWhere('region', region ?? ''))
    .orderBy('valid_from', 'desc')
    .orderBy('levy')
  return categories.map(({ id, code, name, scheme }) => ({
    id,
    code,
    name,
    scheme,
    rates: rates
      .filter((rate) => rate.taxCategoryId === id)
      .map((rate) => ({
        id: rate.id,
        name: rate.name,
        ratePpm: rate.ratePpm,
        standardCode: rate.standardCode,
        levy: rate.levy,
        isCompound: rate.isCompound,
        validFrom: rate.validFrom,
        validTo: rate.validTo,
        state: stateOf(rate, today),
      })),
  }))
}

function stateOf({ validFrom, validTo }: TaxRate, today: string): 'past' | 'in_force' | 'future' {
  if (validFrom > today) return 'future'
  return validTo !== null && validTo < today ? 'past' : 'in_force'
}
