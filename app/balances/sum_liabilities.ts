import { readInWorker } from '#core/reader'
import type { AccountKind } from '#app/balances/balance_types'

export interface Liability {
  kind: AccountKind
  currency: string
  /** Accounts with something on them. */
  count: number
  amountMinor: number
}

/** What the shop owes on cards and credits, per currency. */
export async function sumLiabilities(): Promise<Liability[]> {
  const rows = await readInWorker<Record<string, string | number>>(
    `select kind, currency, count(*) as count, sum(balance_minor) as amount
       from balance_accounts where balance_minor <> 0
      group by kind, currency order by kind desc, currency desc`
  )
  return rows.map((row) => ({
    kind: String(row.kind) as AccountKind,
    currency: String(row.currency),
    count: Number(row.count),
    amountMinor: Number(row.amount),
  }))
}
