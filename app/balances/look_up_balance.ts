import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { freeExpiredHolds } from '#app/balances/hold_balance'
import { findByCode } from '#app/balances/issue_gift_card'
import { creditAccount } from '#app/balances/open_account'
import { whyUnusable } from '#app/balances/redeem_balance'

export interface UsableBalance {
  accountId: string
  /** How the card's code ends; null for the credit of a customer. */
  lastFour: string | null
  /** What is not held for another sale that is being paid. */
  freeMinor: number
  expiresOn: string | null
}

export type LookUpRefused = {
  reason: 'unknown' | 'card_blocked' | 'card_expired' | 'other_currency'
}

export interface BalanceQuestion {
  /** A card's code, or the customer whose credit it is. */
  of: { code: string } | { customerId: string }
  currency: string
  businessDate: string
  /** Money is to go back to it: a customer who has no credit yet gets one. */
  isPaidBack?: boolean
}

/** What can be paid with a gift card or a credit at this moment. */
export async function lookUpBalance(
  sql: Sql,
  question: BalanceQuestion
): Promise<Result<UsableBalance, LookUpRefused>> {
  const { of, currency, businessDate } = question
  const accountId =
    'code' in of ? await findByCode(sql, of.code) : await findCredit(sql, of.customerId, question)
  if (accountId === null) return fail({ reason: 'unknown' })
  const refusal = await whyUnusable(sql, { accountId, currency, businessDate })
  if (refusal) return fail({ reason: refusal })
  await freeExpiredHolds(sql, accountId)
  return succeed(await readBalance(sql, accountId))
}

async function findCredit(
  sql: Sql,
  customerId: string,
  { currency, isPaidBack }: BalanceQuestion
): Promise<string | null> {
  if (isPaidBack) {
    const [known] = await sql.all('select id from customers where id = ?', [customerId])
    return known ? creditAccount(sql, customerId, currency) : null
  }
  const [row] = await sql.all<{ id: string }>(
    'select id from balance_accounts where customer_id = ? and currency = ?',
    [customerId, currency]
  )
  return row?.id ?? null
}

async function readBalance(sql: Sql, accountId: string): Promise<UsableBalance> {
  const [row] = await sql.all<Record<string, string | number | null>>(
    `select a.balance_minor - a.held_minor as free, g.last_four, g.expires_on
       from balance_accounts a left join gift_cards g on g.account_id = a.id where a.id = ?`,
    [accountId]
  )
  return {
    accountId,
    lastFour: !row?.last_four ? null : String(row.last_four),
    freeMinor: Number(row?.free ?? 0),
    expiresOn: !row?.expires_on ? null : String(row.expires_on).slice(0, 10),
  }
}
