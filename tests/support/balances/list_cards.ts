import { read } from '#core/sql'

export interface KeptCard {
  id: string
  balance: number
  held: number
  state: string
  lastFour: string
}

/** Every gift card with its money, in the order in which they were sold. */
export async function listCards(): Promise<KeptCard[]> {
  const rows = await read<Record<string, string | number>>(
    `select a.id, a.balance_minor, a.held_minor, g.state, g.last_four
       from gift_cards g join balance_accounts a on a.id = g.account_id
      order by g.issued_at, g.origin_key`
  )
  return rows.map((row) => ({
    id: String(row.id),
    balance: Number(row.balance_minor),
    held: Number(row.held_minor),
    state: String(row.state),
    lastFour: String(row.last_four),
  }))
}
