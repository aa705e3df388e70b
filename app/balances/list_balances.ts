import { fromDatabaseTime } from '#core/clock'
import { countRows, pageOf } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { placeholders, type SqlValue } from '#core/sql'
import type { AccountKind, GiftCardState } from '#app/balances/balance_types'
import { searchCustomerIds } from '#app/customers/find_customers'

export interface BalanceQuery {
  kind: AccountKind
  /** A holder's name, or the last four signs of a card. */
  text: string
  /** Cards and credits with nothing left are kept apart. */
  isEmpty: boolean
  page: number
}

export interface BalanceRow {
  id: string
  kind: AccountKind
  lastFour: string | null
  state: GiftCardState | null
  expiresOn: string | null
  holder: string | null
  customerId: string | null
  currency: string
  balanceMinor: number
  changedAt: string
}

export const BALANCES_PER_PAGE = 50

/** Holders whose balances are looked for. */
const MOST_HOLDERS = 400

/** A page of gift cards or credits, those that changed last first. */
export async function listBalances(query: BalanceQuery) {
  const { from, values } = await fromOf(query)
  const count = await countRows(readInWorker, `select 1 ${from}`, values)
  const page = pageOf(count, query.page, BALANCES_PER_PAGE)
  const found = await readInWorker<{ id: string }>(
    `select a.id ${from} order by a.changed_at desc, a.id desc limit ${BALANCES_PER_PAGE} offset ?`,
    [...values, (page.current - 1) * BALANCES_PER_PAGE]
  )
  return { rows: await loadBalances(found.map(({ id }) => id)), page }
}

async function loadBalances(ids: string[]): Promise<BalanceRow[]> {
  if (ids.length === 0) return []
  const rows = await readInWorker<Record<string, string | number | null>>(
    `select a.id, a.kind, g.last_four, g.state, g.expires_on, c.name, c.id as customer_id,
            a.currency, a.balance_minor, a.changed_at
       from balance_accounts a
       left join gift_cards g on g.account_id = a.id
       left join customers c on c.id = coalesce(a.customer_id, g.customer_id)
      where a.id in ${placeholders(1, ids.length)}`,
    ids
  )
  return rows.map(balanceOf).sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

/** Where balances `a` are read: at all of a kind, or at those that a text finds. */
async function fromOf({ kind, text, isEmpty }: BalanceQuery) {
  const cards = kind === 'gift_card' ? 'join gift_cards g on g.account_id = a.id' : ''
  const state = kind === 'gift_card' ? `and g.state <> 'withdrawn'` : ''
  const amount = isEmpty ? 'a.balance_minor = 0' : 'a.balance_minor <> 0'
  if (text.trim() === '') {
    const from = `from balance_accounts a ${cards} where a.kind = ? and ${amount} ${state}`
    return { from, values: [kind] }
  }
  const found = await accountIdsOf(text)
  return {
    // The sign keeps SQLite from reading all of a kind beside the few that were found.
    from: `from (${found.select}) as found join balance_accounts a on a.id = found.id ${cards}
      where +a.kind = ? and ${amount} ${state}`,
    values: [...found.values, kind],
  }
}

/** Accounts of cards that end in one of the words, and of customers whom the text names. */
async function accountIdsOf(text: string): Promise<{ select: string; values: SqlValue[] }> {
  const ends = text.toUpperCase().split(/\s+/).filter(Boolean).slice(0, 6)
  const holders = await searchCustomerIds(text, MOST_HOLDERS)
  const parts = [
    `select account_id as id from gift_cards where last_four in ${placeholders(1, ends.length)}`,
  ]
  if (holders.length > 0) {
    const marks = placeholders(1, holders.length)
    parts.push(`select account_id from gift_cards where customer_id in ${marks}`)
    parts.push(`select id from balance_accounts where customer_id in ${marks}`)
  }
  return { select: parts.join(' union '), values: [...ends, ...holders, ...holders] }
}

export function balanceOf(row: Record<string, string | number | null>): BalanceRow {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : String(value)
  return {
    id: String(row.id),
    kind: String(row.kind) as AccountKind,
    lastFour: text(row.last_four),
    state: text(row.state) as GiftCardState | null,
    expiresOn: text(row.expires_on)?.slice(0, 10) ?? null,
    holder: text(row.name),
    customerId: text(row.customer_id),
    currency: String(row.currency),
    balanceMinor: Number(row.balance_minor),
    changedAt: fromDatabaseTime(String(row.changed_at)),
  }
}
