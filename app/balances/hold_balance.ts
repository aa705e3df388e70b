import { fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { tooLow } from '#app/balances/move_balance'
import { whyUnusable, type RedemptionRefused } from '#app/balances/redeem_balance'

export interface BalanceHold extends BalancePromise {
  currency: string
  businessDate: string
}

export interface BalancePromise {
  /** What the hold belongs to, a sale or a clearance; one per account. */
  clearanceId: string
  accountId: string
  amountMinor: number
  expiresAt: string
}

/**
 * Promises an amount to a sale that is being paid, so that nobody else takes it meanwhile. Asked
 * again for the same account it is promised anew; when that is refused, what was promised before
 * still is.
 */
export async function holdBalance(
  sql: Sql,
  hold: BalanceHold
): Promise<Result<null, RedemptionRefused>> {
  const { clearanceId, accountId } = hold
  const before = await findHold(sql, clearanceId, accountId)
  await releaseBalanceHold(sql, clearanceId, accountId)
  const refusal = await whyUnusable(sql, hold)
  if (!refusal && (await keepForSale(sql, hold))) return succeed(null)
  const refused = refusal ? { reason: refusal } : await tooLow(sql, accountId)
  if (before) await keepForSale(sql, before)
  return fail(refused)
}

async function findHold(
  sql: Sql,
  clearanceId: string,
  accountId: string
): Promise<BalancePromise | null> {
  const [row] = await sql.all<{ amount_minor: number; expires_at: string }>(
    'select amount_minor, expires_at from balance_holds where clearance_id = ? and account_id = ?',
    [clearanceId, accountId]
  )
  if (!row) return null
  const expiresAt = fromDatabaseTime(row.expires_at)
  return { clearanceId, accountId, amountMinor: Number(row.amount_minor), expiresAt }
}

/**
 * Keeps an amount from everybody else, also of a card that may not be paid with: what is to be
 * taken back is still there then. False when not as much is free.
 */
export async function keepForSale(sql: Sql, hold: BalancePromise): Promise<boolean> {
  await freeExpiredHolds(sql, hold.accountId)
  const { changes } = await sql.run(
    `update balance_accounts set held_minor = held_minor + ?
      where id = ? and balance_minor - held_minor >= ?`,
    [hold.amountMinor, hold.accountId, hold.amountMinor]
  )
  if (changes === 0) return false
  await insertRows(sql, 'balance_holds', [
    {
      clearance_id: hold.clearanceId,
      account_id: hold.accountId,
      amount_minor: hold.amountMinor,
      expires_at: toDatabaseTime(hold.expiresAt),
    },
  ])
  return true
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
