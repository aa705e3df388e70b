import { Customer } from '#app/customers/customer'

export interface CustomerQuery {
  text: string
  sort: string
  page: number
  isArchived: boolean
}

export const CUSTOMERS_PER_PAGE = 50
const SORTS: Record<string, string> = { name: 'name', created: 'created_at', city: 'city' }

/** A page of customers whose name, company, e-mail, phone or number contains every word. */
export function findCustomers(wanted: CustomerQuery) {
  const column = SORTS[wanted.sort.replace(/^-/, '')] ?? 'name'
  const query = Customer.query()
    .orderBy(column, wanted.sort.startsWith('-') ? 'desc' : 'asc')
    .orderBy('id')
  if (wanted.isArchived) query.whereNotNull('archived_at')
  else query.whereNull('archived_at')
  for (const word of searchWords(wanted.text)) {
    query.where('search_key', 'like', `%${word}%`)
  }
  return query.paginate(wanted.page, CUSTOMERS_PER_PAGE)
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
