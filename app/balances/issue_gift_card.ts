import { nowIso, toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { fail, succeed, type Result } from '#core/result'
import { StaleRead, type Sql, type SqlValue } from '#core/sql'
import { codeByItsEnd, codeDigest, keptCode } from '#app/balances/card_code'
import { moveBalance } from '#app/balances/move_balance'
import { openAccount } from '#app/balances/open_account'
import type { MovementOrigin } from '#app/balances/balance_types'

export interface NewGiftCard extends MovementOrigin {
  /** The whole code, or its last four where the former system told no more. */
  code: { whole: string } | { lastFour: string }
  currency: string
  amountMinor: number
  /** What it was sold for, where that differs from what is on it now. */
  issuedMinor?: number
  issuedAt?: string
  expiresOn: string | null
  customerId: string | null
  note: string | null
  isBlocked?: boolean
  /** `opening` for a card that was issued by a former system. */
  kind: 'issued' | 'opening'
  origin: { name: string; key: string | null }
}

export type CodeTaken = { reason: 'code_taken'; accountId: string }

/** Makes a gift card with its value on it. A code is given out once only. */
export async function issueGiftCard(
  sql: Sql,
  card: NewGiftCard
): Promise<Result<{ accountId: string }, CodeTaken>> {
  const code = 'whole' in card.code ? keptCode(card.code.whole) : codeByItsEnd(card.code.lastFour)
  const taken = 'whole' in card.code ? await findByCode(sql, card.code.whole) : null
  if (taken) return fail({ reason: 'code_taken', accountId: taken })
  const accountId = await openAccount(sql, {
    kind: 'gift_card',
    currency: card.currency,
    customerId: null,
  })
  const issuedAt = card.issuedAt ?? nowIso()
  await insertCard(sql, {
    account_id: accountId,
    code_digest: code.digest,
    code_sealed: code.sealed,
    last_four: code.lastFour,
    state: card.isBlocked ? 'blocked' : 'active',
    issued_minor: card.issuedMinor ?? card.amountMinor,
    issued_at: toDatabaseTime(issuedAt),
    expires_on: card.expiresOn,
    customer_id: card.customerId,
    note: card.note,
    origin: card.origin.name,
    origin_key: card.origin.key,
  })
  if (card.amountMinor > 0) await moveBalance(sql, { ...card, accountId })
  return succeed({ accountId })
}

/** Another node may be giving the same code out at this moment: then all is looked at once more. */
async function insertCard(sql: Sql, row: Record<string, SqlValue>): Promise<void> {
  try {
    await insertRows(sql, 'gift_cards', [row])
  } catch (error) {
    const { code, message = '' } = error as { code?: string; message?: string }
    if (code === 'ER_DUP_ENTRY' && message.includes('code_digest')) throw new StaleRead()
    throw error
  }
}

/** The account of the card with a code, whatever its state. */
export async function findByCode(sql: Pick<Sql, 'all'>, code: string): Promise<string | null> {
  const [row] = await sql.all<{ account_id: string }>(
    'select account_id from gift_cards where code_digest = ?',
    [codeDigest(code)]
  )
  return row?.account_id ?? null
}
