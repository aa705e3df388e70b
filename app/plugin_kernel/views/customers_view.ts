import { fromDatabaseTime, nowIso } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { SqlValue } from '#core/sql'
import { customerCondition } from '#app/customers/find_customers'
import { CallRefused } from '#app/plugin_kernel/process/needed_capabilities'
import { idsOf, limitOf, marks, optionalText, pageOf } from '#app/plugin_kernel/views/view_query'
import type {
  CustomerIdentity,
  CustomerQuery,
  CustomersContext,
  CustomerView,
} from '#app/plugin_sdk/context/customers_context'

type Row = Record<string, string | null>

const IDENTITY = 'c.name, c.company, c.email, c.phone, c.address, c.postal_code, c.city, c.country'

/** Customers for a plugin; who they are does not even leave the database where it may not know. */
export function customersView(mayIdentify: boolean): CustomersContext {
  const view: CustomersContext = {
    async list(query = {}) {
      const limit = limitOf(query)
      const { conditions, values } = conditionsOf(query, mayIdentify)
      const rows = await readInWorker<Row>(
        `select c.id, c.number, c.archived_at, c.created_at${mayIdentify ? `, ${IDENTITY}` : ''}
           from customers c ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
          order by c.id limit ${limit + 1}`,
        values
      )
      return pageOf(await withGroups(rows, mayIdentify), limit, ({ id }) => id)
    },
    async get(customerId) {
      return (await view.list({ ids: [customerId] })).rows[0] ?? null
    },
  }
  return view
}

function conditionsOf(query: CustomerQuery, mayIdentify: boolean) {
  const conditions: string[] = []
  const values: SqlValue[] = []
  const words = optionalText(query.text, 'text')
  // Whoever may search for names finds out what they are.
  if (words !== null && !mayIdentify)
    throw new CallRefused('text needs the permission "customers:read:pii" in plugin.json')
  if (query.ids === undefined) {
    const shown = { isArchived: false, groupId: optionalText(query.groupId, 'groupId') }
    const found = customerCondition({ text: words ?? '', ...shown })
    conditions.push(found.text)
    values.push(...found.values)
  } else {
    const ids = idsOf(query.ids, 'ids')
    conditions.push(ids.length === 0 ? '1 = 0' : `c.id in (${marks(ids)})`)
    values.push(...ids)
  }
  const after = optionalText(query.after, 'after')
  if (after !== null) {
    conditions.push('c.id > ?')
    values.push(after)
  }
  return { conditions, values }
}

async function withGroups(rows: readonly Row[], mayIdentify: boolean): Promise<CustomerView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id!)
  const today = nowIso().slice(0, 10)
  const members = await readInWorker<Row>(
    `select m.customer_id, m.group_id from customer_group_members m
       join customer_groups g on g.id = m.group_id
      where m.customer_id in (${marks(ids)}) and g.archived_at is null
        and (m.valid_from is null or m.valid_from <= ?) and (m.valid_to is null or m.valid_to >= ?)
      order by g.position, g.id`,
    [...ids, today, today]
  )
  const groupsOf = Map.groupBy(members, (row) => row.customer_id)
  return rows.map((row) => ({
    id: row.id!,
    number: row.number ?? null,
    groupIds: (groupsOf.get(row.id!) ?? []).map((member) => member.group_id!),
    isArchived: row.archived_at !== null,
    createdAt: fromDatabaseTime(row.created_at!),
    identity: mayIdentify ? identityOf(row) : null,
  }))
}

function identityOf(row: Row): CustomerIdentity {
  const { company, email, phone, address, postal_code: postalCode, city, country } = row
  return {
    name: row.name!,
    company: company ?? null,
    email: email ?? null,
    phone: phone ?? null,
    address: address ?? null,
    postalCode: postalCode ?? null,
    city: city ?? null,
    country: country ?? null,
  }
}
