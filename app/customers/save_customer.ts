import db from '@adonisjs/lucid/services/db'
import { newId } from '#core/ids'
import { emitEvent } from '#core/outbox'
import { sqlOf } from '#core/sql'
import type { GivenExt } from '#app/custom_fields/read_ext'
import { saveExt } from '#app/custom_fields/save_ext'
import { Customer } from '#app/customers/customer'
import { appendStoreEntry } from '#app/journal/append_store_entry'

export interface CustomerFields {
  name: string
  company?: string | null
  vatNumber?: string | null
  taxCertificate?: string | null
  taxCertificateReason?: string | null
  taxCertificateUntil?: string | null
  email?: string | null
  phone?: string | null
  address?: string | null
  postalCode?: string | null
  city?: string | null
  country?: string | null
  note?: string | null
}

export interface Author {
  storeId: string
  operatorId: string
}

/** Adds a customer, or changes one. The journal names the fields that changed, never what they hold. */
export async function saveCustomer(
  customerId: string | null,
  fields: CustomerFields,
  author: Author,
  ext: GivenExt = {}
): Promise<Customer> {
  return db.transaction(async (trx) => {
    const customer = customerId
      ? await Customer.findOrFail(customerId, { client: trx })
      : new Customer().merge({ id: newId() }).useTransaction(trx)
    customer.merge(fields)
    const ownChanged = Object.keys(customer.$dirty).filter((name) => name in fields)
    await customer.useTransaction(trx).save()
    const extChanged = await saveExt(sqlOf(trx), 'customer', [customer.id], ext)
    const changed = [...ownChanged, ...extChanged]
    await appendStoreEntry(sqlOf(trx), {
      storeId: author.storeId,
      kind: 'customer.changed',
      operatorId: author.operatorId,
      payload: { customerId: customer.id, isNew: customerId === null, fields: changed },
    })
    await emitEvent(sqlOf(trx), {
      kind: 'customers.customer.saved',
      storeId: author.storeId,
      subjectId: customer.id,
      payload: { customerId: customer.id, isNew: customerId === null, fields: changed },
    })
    return customer
  })
}
