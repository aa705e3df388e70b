import type { NewTaxRate } from '#app/stores/add_tax_rate'
import type { Store } from '#app/stores/store'
import { TaxRate } from '#app/stores/tax_rate'

/**
 * Where a keyed rate holds: as far as the tax that it changes, in the whole country or in the
 * store's province; a tax that is new, in the store's province.
 */
export async function placeRate(
  rate: Omit<NewTaxRate, 'country' | 'region'>,
  { country, region }: Pick<Store, 'country' | 'region'>
): Promise<NewTaxRate> {
  const { taxCategoryId, levy = 'vat' } = rate
  const known = await TaxRate.query()
    .where({ taxCategoryId, country, levy })
    .where((place) => void place.whereNull('region').orWhere('region', region ?? ''))
    .orderBy('valid_from', 'desc')
    .first()
  return { ...rate, country, region: known ? known.region : region }
}
