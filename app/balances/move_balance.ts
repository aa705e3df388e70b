import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import type { BalanceMovementKind, MovementOrigin } from '#app/balances/balance_types'

export interface BalanceMove extends MovementOrigin {
  accountId: string
  kind: BalanceMovementKind
  /** Positive owes the holder more, negative less; never zero. */
  amountMinor: number
  occurredAt?: string
}

export type BalanceTooLow = { reason: 'balance_too_low'; freeMinor: number }

/**
 * Changes a balance by a conditional update and writes the movement beside it. What is held for a
 * sale being paid is not free, and no balance falls below zero, however many try at once.
 */
export async function moveBalance(
  sql: Sql,
  move: BalanceMove
): Promise<Result<{ movementId: string }, BalanceTooLow>> {
  const now = nowForDatabase()
  const { changes } = await sql.run(
    `update balance_accounts set balance_minor = balance_minor + ?, changed_at = ?
      where id = ? and balance_minor - held_minor + ? >= 0`,
    [move.amountMinor, now, move.accountId, move.amountMinor]
  )
  if (changes === 0) return fail(await tooLow(sql, move.accountId))
  const movementId = newId()
  await sql.run(
    `insert into balance_movements
       (id, account_id, kind, amount_minor, reason, source_id, store_id, operator_id, occurred_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      movementId,
      move.accountId,
      move.kind,
      move.amountMinor,
      move.reason ?? null,
      move.sourceId,
      move.storeId,
      move.operatorId,
      move.occurredAt ? toDatabaseTime(move.occurredAt) : now,
    ]
  )
  return succeed({ movementId })
}

/** Tells how much is free; an account that does not exist is a mistake of the caller. */
export async function tooLow(sql: Sql, accountId: string): Promise<BalanceTooLow> {
  const [account] = await sql.all<{ free: number }>(
    'select balance_minor - held_minor as free from balance_accounts where id = ?',
    [accountId]
  )
  if (!account) throw new Error(`There is no balance ${accountId}`)
  return { reason: 'balance_too_low', freeMinor: Number(account.free) }
}
