import { read } from '#core/sql'

export interface CustomerCredit {
  accountId: string
  currency: string
  balanceMinor: number
}

/** What a customer has to their credit, per currency. The ledger is kept by app/balances. */
export async function listCredits(customerId: string): Promise<CustomerCredit[]> {
  const rows = await read<{ id: string; currency: string; balance_minor: number }>(
    'select id, currency, balance_minor from balance_accounts where customer_id = ? order by currency',
    [customerId]
  )
  return rows.map((row) => ({
    accountId: row.id,
    currency: row.currency,
    balanceMinor: Number(row.balance_minor),
  }))
}
