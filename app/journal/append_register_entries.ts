import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import {
  EMPTY_CHAIN,
  verifyChainSync,
  type ChainBreak,
  type ChainTail,
} from '#app/documents/hash_chain'
import type { DocumentEnvelope, JournalEntry } from '#app/documents/types'
import { sha256 } from '#app/journal/digest'
import { insertEntries } from '#app/journal/insert_entries'
import { entriesInQuarantine } from '#app/journal/quarantine'

export type BrokenChain = { reason: 'journal_chain_broken'; break: ChainBreak }

/**
 * Stores the journal entries that a register's document carries, unchanged, behind the entries of
 * its enrolment's chain. A broken chain is a failure that quarantines the document; the register's
 * next document continues from the entries that lie in quarantine.
 */
export async function appendRegisterEntries(
  sql: Sql,
  document: DocumentEnvelope
): Promise<Result<null, BrokenChain>> {
  const [first] = document.journal
  if (!first) return succeed(null)
  const tail = await findPredecessor(sql, document.enrolmentId, first)
  const verdict = verifyChainSync(document.journal, tail, sha256)
  if (!verdict.ok) {
    return fail({
      reason: 'journal_chain_broken',
      break: { sequence: verdict.sequence, reason: verdict.reason },
    })
  }
  await insertEntries(
    sql,
    {
      chain: document.enrolmentId,
      storeId: document.storeId,
      registerId: document.registerId,
      tillSessionId: document.tillSessionId,
      documentId: document.id,
    },
    document.journal
  )
  return succeed(null)
}

/** Where the document's first entry has to follow on: the newest stored entry, or one in quarantine. */
async function findPredecessor(sql: Sql, chain: string, first: JournalEntry): Promise<ChainTail> {
  const [newest] = await sql.all<ChainTail>(
    'select sequence, hash from journal_entries where chain = ? order by sequence desc limit 1',
    [chain]
  )
  const tail = newest ? { sequence: Number(newest.sequence), hash: newest.hash } : EMPTY_CHAIN
  if (first.sequence <= tail.sequence + 1) return tail
  const quarantined = await entriesInQuarantine(
    (statement, values) => sql.all(statement, values),
    chain
  )
  return (
    quarantined.find(
      ({ sequence, hash }) => sequence === first.sequence - 1 && hash === first.previousHash
    ) ?? tail
  )
}
