import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { balanceOf, type BalanceRow } from '#app/balances/list_balances'
import type { BalanceMovementKind } from '#app/balances/balance_types'

export interface BalanceDetail extends BalanceRow {
  heldMinor: number
  hasCode: boolean
  issuedMinor: number | null
  issuedAt: string | null
  note: string | null
  origin: string | null
}

export interface BalanceMovement {
  id: string
  kind: BalanceMovementKind
  amountMinor: number
  reason: string | null
  operator: string | null
  occurredAt: string
}

export const MOVEMENTS_SHOWN = 200

/** A card or credit with all there is to say about it. */
export async function findBalance(id: string): Promise<BalanceDetail | null> {
  const [row] = await read<Record<string, string | number | null>>(
    `select a.id, a.kind, g.last_four, g.state, g.expires_on, c.name, c.id as customer_id,
            a.currency, a.balance_minor, a.changed_at, a.held_minor, g.issued_minor, g.issued_at,
            g.note, g.origin, case when g.code_digest is null then 0 else 1 end as has_code
       from balance_accounts a
       left join gift_cards g on g.account_id = a.id
       left join customers c on c.id = coalesce(a.customer_id, g.customer_id)
      where a.id = ?`,
    [id]
  )
  if (!row) return null
  return {
    ...balanceOf(row),
    heldMinor: Number(row.held_minor),
    hasCode: Number(row.has_code) === 1,
    issuedMinor: row.issued_minor === null ? null : Number(row.issued_minor),
    issuedAt: row.issued_at === null ? null : fromDatabaseTime(String(row.issued_at)),
    note: row.note === null ? null : String(row.note),
    origin: row.origin === null ? null : String(row.origin),
  }
}

/** What came onto a balance and went off it, the newest first. */
export async function listBalanceMovements(accountId: string): Promise<BalanceMovement[]> {
  const rows = await read<Record<string, string | number | null>>(
    `select m.id, m.kind, m.amount_minor, m.reason, u.name as operator, m.occurred_at
       from balance_movements m left join users u on u.id = m.operator_id
      where m.account_id = ? order by m.occurred_at desc, m.id desc limit ${MOVEMENTS_SHOWN}`,
    [accountId]
  )
  return rows.map((row) => ({
    id: String(row.id),
    kind: String(row.kind) as BalanceMovementKind,
    amountMinor: Number(row.amount_minor),
    reason: row.reason === null ? null : String(row.reason),
    operator: row.operator === null ? null : String(row.operator),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
  }))
}
