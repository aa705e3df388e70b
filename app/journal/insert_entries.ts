import { toDatabaseTime } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import { canonicalText } from '#app/documents/canonical_bytes'
import type { ChainedEntry } from '#app/documents/hash_chain'

export interface EntryOrigin {
  chain: string
  storeId: string
  registerId: string | null
  tillSessionId: string | null
  documentId: string | null
}

/** Stores entries as they are, in one statement. */
export async function insertEntries(
  sql: Sql,
  origin: EntryOrigin,
  entries: readonly ChainedEntry[]
) {
  await sql.run(
    `insert into journal_entries
       (chain, sequence, store_id, register_id, till_session_id, document_id,
        occurred_at, kind, operator_id, payload, previous_hash, hash)
     values ${placeholders(entries.length, 12)}`,
    entries.flatMap((entry) => [
      origin.chain,
      entry.sequence,
      origin.storeId,
      origin.registerId,
      origin.tillSessionId,
      origin.documentId,
      toDatabaseTime(entry.occurredAt),
      entry.kind,
      entry.operatorId,
      canonicalText(entry.payload),
      entry.previousHash,
      entry.hash,
    ])
  )
}
