import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { codeDigest, keptCode } from '#app/balances/card_code'
import { findByCode } from '#app/balances/issue_gift_card'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

/** Blocks a lost card, or lets a found one pay again. The value stays owed. */
export async function blockGiftCard(
  sql: Sql,
  accountId: string,
  isBlocked: boolean,
  author: Author
): Promise<void> {
  const { changes } = await sql.run(
    'update gift_cards set state = ? where account_id = ? and state = ?',
    [isBlocked ? 'blocked' : 'active', accountId, isBlocked ? 'active' : 'blocked']
  )
  if (changes === 0) return
  await appendStoreEntry(sql, {
    ...author,
    kind: 'gift_card.changed',
    payload: { accountId, isBlocked },
  })
}

export type CodeRefused =
  { reason: 'code_taken' } | { reason: 'end_differs' } | { reason: 'code_known' }

/**
 * Completes a card that came with its last four only, when its holder shows it: from then on it is
 * found by scan.
 */
export async function completeCardCode(
  sql: Sql,
  accountId: string,
  code: string,
  author: Author
): Promise<Result<null, CodeRefused>> {
  const kept = keptCode(code)
  const [card] = await sql.all<{ last_four: string }>(
    'select last_four from gift_cards where account_id = ? and code_digest is null',
    [accountId]
  )
  if (!card) return fail({ reason: 'code_known' })
  if (card.last_four !== kept.lastFour) return fail({ reason: 'end_differs' })
  if (await findByCode(sql, code)) return fail({ reason: 'code_taken' })
  await sql.run('update gift_cards set code_digest = ?, code_sealed = ? where account_id = ?', [
    codeDigest(code),
    kept.sealed,
    accountId,
  ])
  await appendStoreEntry(sql, {
    ...author,
    kind: 'gift_card.changed',
    payload: { accountId, hasCode: true },
  })
  return succeed(null)
}
