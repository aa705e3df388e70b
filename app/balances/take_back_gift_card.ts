import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { freeExpiredHolds } from '#app/balances/hold_balance'
import { moveBalance } from '#app/balances/move_balance'
import type { MovementOrigin } from '#app/balances/balance_types'

/** What sold cards are found by: the line that sold them, and which of its pieces they are. */
export function soldCardKey(lineId: string, piece: number): string {
  return piece === 0 ? lineId : `${lineId}/${piece + 1}`
}

export interface SoldCard {
  accountId: string
  lastFour: string
  issuedMinor: number
  /** Nobody has paid with it; it may be promised to somebody who is about to. */
  isUnused: boolean
}

/** The cards that a line of a sale sold and that were not taken back since. */
export async function findSoldCards(sql: Pick<Sql, 'all'>, lineId: string): Promise<SoldCard[]> {
  const rows = await sql.all<Record<string, string | number>>(
    `select a.id, g.last_four, g.issued_minor, a.balance_minor
       from gift_cards g join balance_accounts a on a.id = g.account_id
      where g.origin = 'tillhouse' and (g.origin_key = ? or g.origin_key between ? and ?)
        and g.state <> 'withdrawn' order by g.origin_key`,
    [lineId, `${lineId}/`, `${lineId}/~`]
  )
  return rows.map((row) => ({
    accountId: String(row.id),
    lastFour: String(row.last_four),
    issuedMinor: Number(row.issued_minor),
    isUnused: Number(row.balance_minor) === Number(row.issued_minor),
  }))
}

/** Takes a sold card back with all that is on it; refused once somebody has paid with it. */
export async function takeBackGiftCard(
  sql: Sql,
  { accountId, issuedMinor }: SoldCard,
  origin: MovementOrigin
): Promise<Result<null, { reason: 'card_used' }>> {
  await freeExpiredHolds(sql, accountId)
  const moved = await moveBalance(sql, {
    ...origin,
    accountId,
    kind: 'reversed',
    amountMinor: -issuedMinor,
  })
  if (!moved.ok) return fail({ reason: 'card_used' })
  await sql.run("update gift_cards set state = 'withdrawn' where account_id = ?", [accountId])
  return succeed(null)
}

/** The cards that a sale took back are its customer's again: that sale is reversed. */
export async function giveBackGiftCards(
  sql: Sql,
  reversedSaleId: string,
  origin: MovementOrigin
): Promise<void> {
  const taken = await sql.all<{ account_id: string; amount_minor: number }>(
    `select account_id, amount_minor from balance_movements
      where source_id = ? and kind = 'reversed' order by account_id`,
    [reversedSaleId]
  )
  for (const { account_id: accountId, amount_minor: amountMinor } of taken) {
    await sql.run("update gift_cards set state = 'active' where account_id = ?", [accountId])
    const back = { ...origin, accountId, kind: 'issued' as const }
    await moveBalance(sql, { ...back, amountMinor: 0 - Number(amountMinor) })
  }
}
