import db from '@adonisjs/lucid/services/db'
import { nowIso } from '#core/clock'
import { emitEvent } from '#core/outbox'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { removeExt } from '#app/custom_fields/follow_records'
import { Customer } from '#app/customers/customer'
import { listCredits } from '#app/customers/list_credits'
import type { Author } from '#app/customers/save_customer'
import { appendStoreEntry } from '#app/journal/append_store_entry'

/** Stands where the name was; sales that name the customer stay. */
const NOBODY = '–'

const NOTHING = {
  number: null,
  company: null,
  vatNumber: null,
  taxCertificate: null,
  taxCertificateReason: null,
  taxCertificateUntil: null,
  email: null,
  phone: null,
  address: null,
  postalCode: null,
  city: null,
  country: null,
  note: null,
  custom: {},
} as const

/**
 * Takes a person off a customer's card for good: name, contact, notes, custom
 * fields and groups. Plugins hear of
 * it from the outbox until each has said that it is done. Whoever still has credit is not erased,
 * because nobody could be paid it any more.
 */
export async function eraseCustomer(
  customerId: string,
  author: Author
): Promise<Result<null, { reason: 'has_credit' }>> {
  const credits = await listCredits(customerId)
  if (credits.some(({ balanceMinor }) => balanceMinor !== 0)) return fail({ reason: 'has_credit' })
  await db.transaction(async (trx) => {
    const sql = sqlOf(trx)
    const customer = await Customer.findOrFail(customerId, { client: trx })
    customer.merge({ ...NOTHING, custom: {}, name: NOBODY, archivedAt: nowIso() })
    await customer.save()
    await removeExt(sql, 'customer', [customerId])
    await sql.run('delete from customer_group_members where customer_id = ?', [customerId])
    await sql.run('update past_sales set customer_text = null where customer_id = ?', [customerId])
    const { storeId, operatorId } = author
    const payload = { customerId }
    await appendStoreEntry(sql, { storeId, operatorId, kind: 'customer.erased', payload })
    await emitEvent(sql, {
      kind: 'customers.customer.erased',
      storeId,
      subjectId: customerId,
      payload,
    })
  })
  return succeed(null)
}
