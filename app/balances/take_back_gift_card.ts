import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
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
  /** Nobody has paid with it, and nothing of it is held: it can be taken back. */
  isUnused: boolean
}

/** The cards that a line of a sale sold and that were not taken back since. */
export async function findSoldCards(sql: Pick<Sql, 'all'>, lineId: string): Promise<SoldCard[]> {
  const rows = await sql.all<Record<string, string | number>>(
    `select a.id, g.last_four, g.issued_minor, a.balance_minor, a.held_minor
       from gift_cards g join balance_accounts a on a.id = g.account_id
      where g.origin = 'tillhouse' and (g.origin_key = ? or g.origin_key between ? and ?)
        and g.state <> 'withdrawn' order by g.origin_key`,
    [lineId, `${lineId}/`, `${lineId}/~`]
  )
  return rows.map((row) => ({
    accountId: String(row.id),
    lastFour: String(row.last_four),
    issuedMinor: Number(row.issued_minor),
    isUnused:
      Number(row.balance_minor) === Number(row.issued_minor) && Number(row.held_minor) === 0,
  }))
}

/** Takes a sold card back with all that is on it; refused once somebody has paid with it. */
export async function takeBackGiftCard(
  sql: Sql,
  { accountId, issuedMinor }: SoldCard,
  origin: MovementOrigin
): Promise<Result<null, { reason: 'card_used' }>> {
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
