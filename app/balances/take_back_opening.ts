import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { moveBalance } from '#app/balances/move_balance'
import type { MovementOrigin } from '#app/balances/balance_types'

export interface Opening {
  /** What came in and has not been taken back. */
  amountMinor: number
  /** The import that brought it last. */
  sourceId: string | null
}

/** What moved in on a balance from a former system; null when nothing did or it was taken back. */
export async function findOpening(
  sql: Pick<Sql, 'all'>,
  accountId: string
): Promise<Opening | null> {
  const rows = await sql.all<{ kind: string; amount_minor: number; source_id: string | null }>(
    `select kind, amount_minor, source_id from balance_movements
      where account_id = ? and kind in ('opening', 'reversed') order by occurred_at, id`,
    [accountId]
  )
  const amountMinor = rows.reduce((sum, row) => sum + Number(row.amount_minor), 0)
  if (amountMinor === 0) return null
  const last = rows.findLast(({ kind }) => kind === 'opening')
  return { amountMinor, sourceId: last?.source_id ?? null }
}

/**
 * Takes back what moved in, by a counter-movement. Refused when some of it has been used since or
 * the balance was changed in another way: then people have relied on it.
 */
export async function takeBackOpening(
  sql: Sql,
  accountId: string,
  origin: MovementOrigin
): Promise<Result<null, { reason: 'balance_used' }>> {
  const others = await sql.all(
    `select id from balance_movements
      where account_id = ? and kind not in ('opening', 'reversed') limit 1`,
    [accountId]
  )
  if (others.length > 0) return fail({ reason: 'balance_used' })
  const opening = await findOpening(sql, accountId)
  if (opening) {
    const amountMinor = -opening.amountMinor
    const moved = await moveBalance(sql, { ...origin, accountId, kind: 'reversed', amountMinor })
    if (!moved.ok) return fail({ reason: 'balance_used' })
  }
  await sql.run("update gift_cards set state = 'withdrawn' where account_id = ?", [accountId])
  return succeed(null)
}

/** Brings a card back that was withdrawn with an earlier import, with what is on it now. */
export async function reopenGiftCard(
  sql: Sql,
  accountId: string,
  amountMinor: number,
  origin: MovementOrigin & { isBlocked: boolean }
): Promise<void> {
  await sql.run('update gift_cards set state = ? where account_id = ?', [
    origin.isBlocked ? 'blocked' : 'active',
    accountId,
  ])
  if (amountMinor > 0)
    await moveBalance(sql, { ...origin, accountId, kind: 'opening', amountMinor })
}
