import { fail, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { moveBalance, type BalanceTooLow } from '#app/balances/move_balance'
import type { MovementOrigin } from '#app/balances/balance_types'

export interface Redemption extends MovementOrigin {
  accountId: string
  /** Above zero. */
  amountMinor: number
  currency: string
  /** The day at the store, which decides whether a card has expired. */
  businessDate: string
}

export type RedemptionRefused =
  | BalanceTooLow
  | { reason: 'card_blocked' }
  | { reason: 'card_expired' }
  | { reason: 'other_currency' }

/** Takes an amount off a gift card or a credit, in the transaction of what is paid with it. */
export async function redeemBalance(
  sql: Sql,
  redemption: Redemption
): Promise<Result<{ movementId: string }, RedemptionRefused>> {
  const refusal = await whyUnusable(sql, redemption)
  if (refusal) return fail({ reason: refusal })
  return moveBalance(sql, {
    ...redemption,
    kind: 'redeemed',
    amountMinor: -redemption.amountMinor,
  })
}

/** Why a balance may not be paid with at all, whatever is on it. */
export async function whyUnusable(
  sql: Pick<Sql, 'all'>,
  wanted: Pick<Redemption, 'accountId' | 'currency' | 'businessDate'>
): Promise<'card_blocked' | 'card_expired' | 'other_currency' | null> {
  const [row] = await sql.all<{ currency: string; state: string | null; expired: number }>(
    `select a.currency, g.state,
            case when g.expires_on is not null and g.expires_on < ? then 1 else 0 end as expired
       from balance_accounts a left join gift_cards g on g.account_id = a.id where a.id = ?`,
    [wanted.businessDate, wanted.accountId]
  )
  if (!row) throw new Error(`There is no balance ${wanted.accountId}`)
  if (row.currency !== wanted.currency) return 'other_currency'
  if (row.state !== null && row.state !== 'active') return 'card_blocked'
  return Number(row.expired) === 1 ? 'card_expired' : null
}
