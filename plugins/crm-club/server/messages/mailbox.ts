import type { CustomersContext, MailContext, StoresContext } from '@tillhouse/sdk'
import type { Club } from '../club.ts'
import type { Words } from '../words.ts'

/** The club with what it takes to write to its members. */
export interface Mailbox extends Club {
  customers: Pick<CustomersContext, 'list'>
  mail: MailContext
  stores: Pick<StoresContext, 'get' | 'urlOf'>
  wordsIn(locale: string): Words
  newId(): string
}

export interface Address {
  customerId: string
  name: string
  email: string
}

/** Where some members are written to; who has no e-mail, or is archived, is left out. */
export async function addressesOf(
  { customers }: Pick<Mailbox, 'customers'>,
  customerIds: string[]
): Promise<Map<string, Address>> {
  const found = new Map<string, Address>()
  if (customerIds.length === 0) return found
  const { rows } = await customers.list({ ids: customerIds, limit: 200 })
  for (const { id, isArchived, identity } of rows) {
    if (isArchived || !identity?.email) continue
    found.set(id, { customerId: id, name: identity.name, email: identity.email })
  }
  return found
}
