import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { tooLow } from '#app/balances/move_balance'
import { whyUnusable, type RedemptionRefused } from '#app/balances/redeem_balance'

export interface BalanceHold {
  /** What the hold belongs to, a sale or a clearance; one per account. */
  clearanceId: string
  accountId: string
  amountMinor: number
  currency: string
  businessDate: string
  expiresAt: string
}

/**
 * Promises an amount to a sale that is being paid, so that nobody else takes it meanwhile. Asked
 * again for the same account it is promised anew.
 */
export async function holdBalance(
  sql: Sql,
  hold: BalanceHold
): Promise<Result<null, RedemptionRefused>> {
  const { clearanceId, accountId } = hold
  await releaseBalanceHold(sql, clearanceId, accountId)
  await freeExpiredHolds(sql, accountId)
  const refusal = await whyUnusable(sql, hold)
  if (refusal) return fail({ reason: refusal })
  const { changes } = await sql.run(
    `update balance_accounts set held_minor = held_minor + ?
      where id = ? and balance_minor - held_minor >= ?`,
    [hold.amountMinor, hold.accountId, hold.amountMinor]
  )
  if (changes === 0) return fail(await tooLow(sql, hold.accountId))
  await insertRows(sql, 'balance_holds', [
    {
      clearance_id: hold.clearanceId,
      account_id: hold.accountId,
      amount_minor: hold.amountMinor,
      expires_at: toDatabaseTime(hold.expiresAt),
    },
  ])
  return succeed(null)
}

/** Frees what was held for a clearance: before its sale redeems it, or when it came to nothing. */
export function releaseBalanceHolds(sql: Sql, clearanceId: string): Promise<void> {
  return freeHolds(sql, { where: 'clearance_id = ?', values: [clearanceId] })
}

/** Frees what one account had promised to a sale: another way to pay was chosen. */
export function releaseBalanceHold(
  sql: Sql,
  clearanceId: string,
  accountId: string
): Promise<void> {
  return freeHolds(sql, {
    where: 'clearance_id = ? and account_id = ?',
    values: [clearanceId, accountId],
  })
}

/** Promises end by themselves: whoever looks at a balance frees those that are over. */
export function freeExpiredHolds(sql: Sql, accountId: string): Promise<void> {
  return freeHolds(sql, {
    where: 'account_id = ? and expires_at < ?',
    values: [accountId, nowForDatabase()],
  })
}

async function freeHolds(
  sql: Sql,
  { where, values }: { where: string; values: string[] }
): Promise<void> {
  const holds = await sql.all<{ clearance_id: string; account_id: string; amount_minor: number }>(
    `select clearance_id, account_id, amount_minor from balance_holds
      where ${where} order by account_id, clearance_id`,
    values
  )
  for (const hold of holds) {
    // Whoever takes the row away frees the amount, so that it is freed once only.
    const { changes } = await sql.run(
      'delete from balance_holds where clearance_id = ? and account_id = ?',
      [hold.clearance_id, hold.account_id]
    )
    if (changes === 0) continue
    await sql.run('update balance_accounts set held_minor = held_minor - ? where id = ?', [
      hold.amount_minor,
      hold.account_id,
    ])
  }
}
