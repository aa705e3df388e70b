import db from '@adonisjs/lucid/services/db'
import { nowIso } from '#core/clock'
import { emitEvent } from '#core/outbox'
import { sqlOf } from '#core/sql'
import { Customer } from '#app/customers/customer'
import type { Author } from '#app/customers/save_customer'
import { appendStoreEntry } from '#app/journal/append_store_entry'

/** Takes a customer off the lists, or back onto them; the sales stay as they are. */
export async function archiveCustomer(customerId: string, isArchived: boolean, author: Author) {
  await db.transaction(async (trx) => {
    const customer = await Customer.findOrFail(customerId, { client: trx })
    customer.archivedAt = isArchived ? nowIso() : null
    await customer.save()
    await appendStoreEntry(sqlOf(trx), {
      storeId: author.storeId,
      kind: 'customer.changed',
      operatorId: author.operatorId,
      payload: { customerId, isArchived },
    })
    await emitEvent(sqlOf(trx), {
      kind: 'customers.customer.saved',
      storeId: author.storeId,
      subjectId: customerId,
      payload: { customerId, isNew: false, fields: ['archivedAt'] },
    })
  })
}
