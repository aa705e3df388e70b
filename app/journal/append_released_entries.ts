import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { EMPTY_CHAIN, verifyChainSync, type ChainTail } from '#app/documents/hash_chain'
import type { DocumentEnvelope, JournalEntry } from '#app/documents/types'
import type { BrokenChain } from '#app/journal/append_register_entries'
import { sha256 } from '#app/journal/digest'
import { insertEntries } from '#app/journal/insert_entries'
import { entriesInQuarantine } from '#app/journal/quarantine'

/**
 * Stores the entries of a document that leaves quarantine in the gap that the chain kept open for
 * them: they follow the entry before, and the entry behind follows them.
 */
export async function appendReleasedEntries(
  sql: Sql,
  document: DocumentEnvelope
): Promise<Result<null, BrokenChain>> {
  const { journal, enrolmentId } = document
  const [first] = journal
  const last = journal.at(-1)
  if (!first || !last) return succeed(null)
  const before = await findEntry(sql, enrolmentId, first.sequence - 1)
  const tail =
    before ?? (first.sequence === 1 ? EMPTY_CHAIN : await findInQuarantine(sql, enrolmentId, first))
  const verdict = tail && verifyChainSync(journal, tail, sha256)
  if (!verdict?.ok) return broken(verdict?.sequence ?? first.sequence)
  const next = await findEntry(sql, enrolmentId, last.sequence + 1)
  if (next && next.previousHash !== last.hash) return broken(next.sequence)
  await insertEntries(
    sql,
    {
      chain: enrolmentId,
      storeId: document.storeId,
      registerId: document.registerId,
      tillSessionId: document.tillSessionId,
      documentId: document.id,
    },
    journal
  )
  return succeed(null)
}

function broken(sequence: number) {
  return fail({ reason: 'journal_chain_broken', break: { sequence, reason: 'gap' as const } })
}

async function findEntry(
  sql: Sql,
  chain: string,
  sequence: number
): Promise<(ChainTail & { previousHash: string }) | null> {
  const [row] = await sql.all<{ hash: string; previous_hash: string }>(
    'select hash, previous_hash from journal_entries where chain = ? and sequence = ?',
    [chain, sequence]
  )
  return row ? { sequence, hash: row.hash, previousHash: row.previous_hash } : null
}

async function findInQuarantine(
  sql: Sql,
  chain: string,
  first: JournalEntry
): Promise<ChainTail | null> {
  const kept = await entriesInQuarantine((statement, values) => sql.all(statement, values), chain)
  return kept.find((one) => one.hash === first.previousHash) ?? null
}
