import { nowForDatabase } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'

export interface DocumentToSetAside {
  documentId: string
  storeId: string
  userId: string
  reason: string
}

/** A person has dealt with a document by other means: it stays in quarantine and calls no more. */
export async function setAsideDocument(
  act: DocumentToSetAside
): Promise<Result<null, { reason: 'not_in_quarantine' }>> {
  const { documentId, storeId, userId, reason } = act
  return transaction(async (sql) => {
    const { changes } = await sql.run(
      `update documents set set_aside_at = ?, set_aside_by_id = ?, set_aside_reason = ?
        where id = ? and state = 'quarantined' and set_aside_at is null`,
      [nowForDatabase(), userId, reason, documentId]
    )
    if (changes === 0) return fail({ reason: 'not_in_quarantine' })
    // The reason stands in its row: the journal's payloads hold no free text.
    await appendStoreEntry(sql, {
      storeId,
      kind: 'document.set_aside',
      operatorId: userId,
      payload: { documentId },
    })
    return succeed(null)
  })
}
