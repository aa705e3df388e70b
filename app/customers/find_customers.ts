import { countRows, pageOf, type ListPage } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { isSqlite, type SqlValue } from '#core/sql'
import { Customer } from '#app/customers/customer'

export interface CustomerQuery {
  text: string
  sort: string
  page: number
  isArchived: boolean
  /** Only who is in this group, was or will be. */
  groupId?: string | null
}

export interface CustomerPage {
  rows: Customer[]
  page: ListPage
}

export const CUSTOMERS_PER_PAGE = 50
/** So many matches are gathered and sorted; more are met in the order of an index. */
const FEW = 2_000

/** A page of customers whose name, company, e-mail, phone or number contains every word. */
export async function findCustomers(wanted: CustomerQuery): Promise<CustomerPage> {
  const { text, values } = customerCondition(wanted)
  const select = `select c.id from customers c where ${text}`
  const count = await countRows(readInWorker, select, values)
  const page = pageOf(count, wanted.page, CUSTOMERS_PER_PAGE)
  const isMany = count.isCapped || count.total > FEW
  const found = await readInWorker<{ id: string }>(
    `${isMany ? select : `select c.id from (${select} limit ${FEW}) as f join customers c on c.id = f.id`}
      order by ${orderOf(wanted.sort)} limit ${CUSTOMERS_PER_PAGE} offset ?`,
    [...values, (page.current - 1) * CUSTOMERS_PER_PAGE]
  )
  return { rows: await loadInOrder(found), page }
}

/** The first few customers by name that fit a text, for boxes that search while one types. */
export async function searchCustomers(text: string, limit: number): Promise<Customer[]> {
  const condition = customerCondition({ text, isArchived: false })
  const found = await readInWorker<{ id: string }>(
    `select c.id from customers c where ${condition.text} order by ${orderOf('name')} limit ${limit}`,
    condition.values
  )
  return loadInOrder(found)
}

/** Ids of customers, archived ones as well, that a text of two letters or more fits. */
export async function searchCustomerIds(text: string, limit: number): Promise<string[]> {
  if (text.trim().length < 2) return []
  const found: { id: string }[] = []
  for (const isArchived of [false, true]) {
    const condition = customerCondition({ text, isArchived })
    found.push(
      ...(await readInWorker<{ id: string }>(
        `select c.id from customers c where ${condition.text} limit ${limit}`,
        condition.values
      ))
    )
  }
  return found.slice(0, limit).map(({ id }) => id)
}

async function loadInOrder(found: { id: string }[]): Promise<Customer[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const byId = new Map((await Customer.query().whereIn('id', ids)).map((one) => [one.id, one]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What holds for customers `c` that a list shows. */
export function customerCondition({
  text,
  isArchived,
  groupId = null,
}: Pick<CustomerQuery, 'text' | 'isArchived' | 'groupId'>) {
  const words = searchWords(text)
  const parts = [
    `c.archived_at is ${isArchived ? 'not ' : ''}null`,
    ...words.map(() => 'c.search_key like ?'),
  ]
  const values = words.map((word): SqlValue => `%${word}%`)
  if (groupId !== null) {
    parts.push('c.id in (select m.customer_id from customer_group_members m where m.group_id = ?)')
    values.push(groupId)
  }
  return { text: parts.join(' and '), values }
}

/** Names and towns are compared without case: by collation on MariaDB, by the index on SQLite. */
function orderOf(sort: string): string {
  const noCase = isSqlite() ? ' collate nocase' : ''
  const columns: Record<string, string> = {
    name: `c.name${noCase}`,
    created: 'c.created_at',
    city: `c.city${noCase}`,
  }
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  return `${columns[sort.replace(/^-/, '')]} ${direction}, c.id ${direction}`
}

/** Lower-case words without the signs that LIKE reads as wildcards; phone numbers as bare digits. */
function searchWords(text: string): string[] {
  const cleaned = text
    .toLowerCase()
    .replaceAll(/[%_\\]/g, '')
    .trim()
  if (/^[+0-9 ()-]{5,}$/.test(cleaned)) return [cleaned.replaceAll(/[^0-9]/g, '')]
  return cleaned.split(/\s+/).filter(Boolean).slice(0, 6)
}
