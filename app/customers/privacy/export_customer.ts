import { read } from '#core/sql'
import { loadExtRows } from '#app/custom_fields/ext_rows'
import { Customer } from '#app/customers/customer'
import { toCustomer } from '#app/customers/customer_transformer'
import { listCredits, type CustomerCredit } from '#app/customers/list_credits'
import { listPastPurchases, type PastPurchase } from '#app/customers/list_past_purchases'
import { listPurchases, type Purchases } from '#app/customers/list_purchases'
import { hooks } from '#app/hooks/hook_port'

/** All that is kept of a customer, for the customer to read. */
export interface KeptOfCustomer {
  customer: ReturnType<typeof toCustomer>
  groups: { name: string; validFrom: string | null; validTo: string | null }[]
  purchases: Purchases
  pastPurchases: PastPurchase[]
  credits: CustomerCredit[]
  /** Custom fields, of plugins that are switched off as well. */
  fields: { plugin: string; values: Record<string, unknown> }[]
  /** What plugins keep, each under its name. */
  plugins: { plugin: string; kept: unknown }[]
}

/** Characters of JSON that one item of a plugin may have; a member's whole history fits. */
const LONGEST_ITEM = 2_000_000

export async function exportCustomer(customerId: string): Promise<KeptOfCustomer> {
  const customer = await Customer.findOrFail(customerId)
  const stores = await read<{ id: string }>('select id from stores')
  const storeIds = stores.map(({ id }) => id)
  const added = await hooks.collect('privacy.export', { customerId }, readKept)
  return {
    customer: toCustomer(customer),
    groups: await groupsOf(customerId),
    purchases: await listPurchases(customerId, storeIds),
    pastPurchases: await listPastPurchases(customerId, storeIds),
    credits: await listCredits(customerId),
    fields: await fieldsOf(customerId),
    plugins: added.map(({ pluginId, item }) => ({ plugin: hooks.nameOf(pluginId), kept: item })),
  }
}

async function groupsOf(customerId: string): Promise<KeptOfCustomer['groups']> {
  const rows = await read<{ name: string; valid_from: string | null; valid_to: string | null }>(
    `select g.name, m.valid_from, m.valid_to from customer_group_members m
       join customer_groups g on g.id = m.group_id where m.customer_id = ? order by g.name`,
    [customerId]
  )
  return rows.map((row) => ({ name: row.name, validFrom: row.valid_from, validTo: row.valid_to }))
}

async function fieldsOf(customerId: string): Promise<KeptOfCustomer['fields']> {
  const rows = await loadExtRows('customer', [customerId])
  return rows.map(({ pluginId, values }) => ({ plugin: hooks.nameOf(pluginId), values }))
}

/** @throws TypeError when it is no plain data, or more of it than one person can have */
function readKept(value: unknown): unknown {
  const text = JSON.stringify(value)
  if (text === undefined || text.length > LONGEST_ITEM)
    throw new TypeError(`At most ${LONGEST_ITEM} characters of plain data were expected`)
  return JSON.parse(text)
}
