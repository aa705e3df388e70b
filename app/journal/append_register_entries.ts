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
  return (await findInQuarantine(sql, chain, first)) ?? tail
}

async function findInQuarantine(
  sql: Sql,
  chain: string,
  first: JournalEntry
): Promise<ChainTail | null> {
  const documents = await sql.all<{ bytes: string }>(
    "select bytes from documents where enrolment_id = ? and state = 'quarantined' order by sequence desc",
    [chain]
  )
  for (const { bytes } of documents) {
    const entry = entriesOf(bytes).find((candidate) => candidate.sequence === first.sequence - 1)
    if (entry && entry.hash === first.previousHash)
      return { sequence: entry.sequence, hash: entry.hash }
  }
  return null
}

/** What was quarantined may be of any shape. */
function entriesOf(bytes: string): ChainTail[] {
  try {
    const { journal } = JSON.parse(bytes) as { journal?: unknown }
    return Array.isArray(journal)
      ? journal.filter((entry) => entry !== null && typeof entry === 'object')
      : []
  } catch {
    return []
  }
}
