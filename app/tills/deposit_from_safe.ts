import { nowIso } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { transaction, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { findTradingStore } from '#app/tills/find_trading_store'
import { moveSafeMoney } from '#app/tills/move_safe_money'

export interface BankDeposit {
  storeId: string
  operatorId: string
  amountMinor: number
  reason: string
}

export type DepositRefused = { reason: 'not_enough_in_safe'; balanceMinor: number }

/** Takes money out of the safe for the bank: never more than is in it. */
export function depositFromSafe(deposit: BankDeposit): Promise<Result<null, DepositRefused>> {
  const { storeId, operatorId, amountMinor, reason } = deposit
  return transaction(async (sql) => {
    const balanceMinor = await lockSafe(sql, storeId)
    if (balanceMinor < amountMinor)
      return fail({ reason: 'not_enough_in_safe' as const, balanceMinor })
    const { currency } = await findTradingStore(sql, storeId)
    await moveSafeMoney(sql, {
      storeId,
      kind: 'deposit',
      amountMinor: -amountMinor,
      currency,
      reason,
      sourceDocumentId: null,
      operatorId,
      occurredAt: nowIso(),
    })
    await appendStoreEntry(sql, {
      storeId,
      kind: 'safe.moved',
      operatorId,
      payload: { kind: 'deposit', amountMinor: -amountMinor },
    })
    return succeed(null)
  })
}

/** The balance, with its row locked until the transaction ends. */
export async function lockSafe(sql: Sql, storeId: string): Promise<number> {
  const lock = sql.dialect === 'mysql' ? ' for update' : ''
  const [row] = await sql.all<{ balance_minor: number }>(
    `select balance_minor from safe_balances where store_id = ?${lock}`,
    [storeId]
  )
  return Number(row?.balance_minor ?? 0)
}
