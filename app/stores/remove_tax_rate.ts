import db from '@adonisjs/lucid/services/db'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { chainOf } from '#app/stores/add_tax_rate'
import { announcePricing } from '#app/stores/announce_pricing'
import { dayBefore } from '#app/stores/day_before'
import { TaxRate } from '#app/stores/tax_rate'
import type { Author } from '#app/users/author'

export type RemoveTaxRateFailure = { reason: 'rate_has_begun' }

/** Takes a coming change back; the rate that it would have ended goes on. */
export async function removeTaxRate(
  rateId: string,
  today: string,
  { storeId, operatorId }: Author
): Promise<Result<null, RemoveTaxRateFailure>> {
  return db.transaction(async (client): Promise<Result<null, RemoveTaxRateFailure>> => {
    const rate = await TaxRate.findOrFail(rateId, { client })
    const { taxCategoryId, country, validFrom } = rate
    if (validFrom <= today) return fail({ reason: 'rate_has_begun' })
    const before = await chainOf(rate, client).where('valid_to', dayBefore(validFrom)).first()
    await rate.delete()
    await before?.merge({ validTo: rate.validTo }).save()
    const sql = sqlOf(client)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'tax_rate.changed',
      operatorId,
      payload: { taxCategoryId, country, removedFrom: validFrom },
    })
    await announcePricing(sql, null)
    return succeed(null)
  })
}
