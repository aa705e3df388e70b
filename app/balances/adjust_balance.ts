import { fail, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { freeExpiredHolds } from '#app/balances/hold_balance'
import { moveBalance, type BalanceTooLow } from '#app/balances/move_balance'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

export interface BalanceAdjustment {
  accountId: string
  /** `expired` writes off what an expired card still holds. */
  kind: 'adjusted' | 'expired'
  amountMinor: number
  reason: string
}

export type AdjustmentRefused = BalanceTooLow | { reason: 'amount_is_zero' }

/** Corrects a balance by hand, with a reason, in the ledger and in the store's journal. */
export async function adjustBalance(
  sql: Sql,
  adjustment: BalanceAdjustment,
  author: Author
): Promise<Result<{ movementId: string }, AdjustmentRefused>> {
  if (adjustment.amountMinor === 0) return fail({ reason: 'amount_is_zero' })
  await freeExpiredHolds(sql, adjustment.accountId)
  const moved = await moveBalance(sql, { ...adjustment, ...author, sourceId: null })
  if (!moved.ok) return moved
  const { accountId, kind, amountMinor } = adjustment
  await appendStoreEntry(sql, {
    ...author,
    kind: 'balance.adjusted',
    payload: { accountId, movementId: moved.value.movementId, adjustment: kind, amountMinor },
  })
  return moved
}
