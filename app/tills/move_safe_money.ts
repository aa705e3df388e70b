import { toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import type { Sql } from '#core/sql'

export type SafeMovementKind = 'float' | 'loan' | 'pickup' | 'close' | 'deposit' | 'adjustment'

export interface SafeMovement {
  storeId: string
  kind: SafeMovementKind
  /** Positive goes into the safe, negative comes out of it. */
  amountMinor: number
  currency: string
  reason: string
  /** The register's document of which this is the other side; null for acts in the back office. */
  sourceDocumentId: string | null
  operatorId: string
  occurredAt: string
}

/**
 * Writes a movement of the safe and changes its balance in the same transaction. The balance may
 * fall below zero: a till's documents are facts, and a safe that was never counted has no truth.
 */
export async function moveSafeMoney(sql: Sql, movement: SafeMovement): Promise<void> {
  if (movement.amountMinor === 0) return
  await sql.run(
    `insert into safe_movements
       (id, store_id, kind, amount_minor, currency, reason, source_document_id, operator_id, occurred_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      newId(),
      movement.storeId,
      movement.kind,
      movement.amountMinor,
      movement.currency,
      movement.reason,
      movement.sourceDocumentId,
      movement.operatorId,
      toDatabaseTime(movement.occurredAt),
    ]
  )
  await sql.run(
    sql.dialect === 'sqlite'
      ? `insert into safe_balances (store_id, balance_minor) values (?, ?)
         on conflict (store_id) do update set balance_minor = balance_minor + excluded.balance_minor`
      : `insert into safe_balances (store_id, balance_minor) values (?, ?)
         on duplicate key update balance_minor = balance_minor + values(balance_minor)`,
    [movement.storeId, movement.amountMinor]
  )
}
