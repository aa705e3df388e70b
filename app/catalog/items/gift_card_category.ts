import { transaction } from '#core/sql'
import { announcePricing } from '#app/stores/announce_pricing'
import { saveTaxCategory } from '#app/stores/save_tax_category'
import { TaxCategory } from '#app/stores/tax_category'
import type { Author } from '#app/users/author'

const SCHEME = 'multi_purpose_voucher'

/**
 * The tax category of gift cards, made when there is none: what is bought with them is taxed, and
 * they themselves are not, whatever was chosen for them.
 */
export async function giftCardTaxCategory(name: string, author: Author): Promise<string> {
  const known = await TaxCategory.query().where('scheme', SCHEME).orderBy('id').first()
  if (known) return known.id
  const saved = await saveTaxCategory(null, { code: SCHEME, name, scheme: SCHEME }, author)
  if (!saved.ok) throw new Error(`The tax category ${SCHEME} is there and is no voucher`)
  await transaction((sql) => announcePricing(sql, null))
  return saved.value.id
}
