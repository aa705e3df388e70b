import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { SqlValue } from '#core/sql'
import type { AccountKind, GiftCardState } from '#app/balances/balance_types'

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

/** A page of gift cards or credits, those that changed last first. */
export async function listBalances(query: BalanceQuery) {
  const { condition, values } = conditionOf(query)
  const from = `from balance_accounts a
      left join gift_cards g on g.account_id = a.id
      left join customers c on c.id = coalesce(a.customer_id, g.customer_id)
     where ${condition}`
  const [count] = await readInWorker<{ n: number }>(`select count(*) as n ${from}`, values)
  const rows = await readInWorker<Record<string, string | number | null>>(
    `select a.id, a.kind, g.last_four, g.state, g.expires_on, c.name, c.id as customer_id,
            a.currency, a.balance_minor, a.changed_at ${from}
      order by a.changed_at desc, a.id desc limit ${BALANCES_PER_PAGE} offset ?`,
    [...values, (query.page - 1) * BALANCES_PER_PAGE]
  )
  const total = Number(count?.n ?? 0)
  return {
    rows: rows.map(balanceOf),
    page: { current: query.page, last: Math.max(1, Math.ceil(total / BALANCES_PER_PAGE)), total },
  }
}

function conditionOf({ kind, text, isEmpty }: BalanceQuery) {
  const conditions = ['a.kind = ?', isEmpty ? 'a.balance_minor = 0' : 'a.balance_minor <> 0']
  const values: SqlValue[] = [kind]
  if (kind === 'gift_card') conditions.push(`g.state <> 'withdrawn'`)
  const words = text
    .toLowerCase()
    .replaceAll(/[%_\\]/g, '')
    .split(/\s+/)
    .filter(Boolean)
  for (const word of words.slice(0, 6)) {
    conditions.push('(c.search_key like ? or g.last_four = ?)')
    values.push(`%${word}%`, word.toUpperCase())
  }
  return { condition: conditions.join(' and '), values }
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
