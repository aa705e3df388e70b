import db from '@adonisjs/lucid/services/db'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { addTaxRates } from '#app/stores/add_tax_rates'
import { announcePricing } from '#app/stores/announce_pricing'
import { Store } from '#app/stores/store'
import { TaxCategory } from '#app/stores/tax_category'
import type { Author } from '#app/users/author'
import type { TaxScheme } from '#pricing/tax/tax_treatment'

export type TaxCategoryFailure = { reason: 'code_taken' }

/** Adds a tax category, at the standard rate of every country until it gets its own, or renames one. */
export async function saveTaxCategory(
  id: string | null,
  fields: { code: string; name: string; scheme?: TaxScheme | null },
  { storeId, operatorId }: Author
): Promise<Result<TaxCategory, TaxCategoryFailure>> {
  return db.transaction(async (client): Promise<Result<TaxCategory, TaxCategoryFailure>> => {
    const namesake = await TaxCategory.findBy('code', fields.code, { client })
    if (namesake && namesake.id !== id) return fail({ reason: 'code_taken' })
    const category = id ? await TaxCategory.findOrFail(id, { client }) : new TaxCategory()
    await category.useTransaction(client).merge(fields).save()
    const { country } = await Store.findOrFail(storeId, { client })
    await addTaxRates(country, client)
    const sql = sqlOf(client)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'tax_rate.changed',
      operatorId,
      payload: { taxCategoryId: category.id, code: category.code, isNew: id === null },
    })
    await announcePricing(sql, null)
    return succeed(category)
  })
}
