import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import {
  EMPTY_CHAIN,
  verifyChainSync,
  type ChainedEntry,
  type ChainTail,
} from '#app/documents/hash_chain'
import { sha256 } from '#app/journal/digest'
import type { JournalFinding } from '#app/journal/journal_finding'
import { entriesInQuarantine } from '#app/journal/quarantine'
import { findCutTail, readCounter } from '#app/journal/verify_tail'

interface EntryRow {
  sequence: number
  occurred_at: string
  kind: string
  operator_id: string | null
  payload: string
  previous_hash: string
  hash: string
}

/** Small enough that hashing one batch does not keep a request waiting. */
const BATCH = 250

/** Walks every chain from its first entry. */
export async function verifyChains(add: (finding: JournalFinding) => void) {
  const chains = await readInWorker<{ chain: string }>(
    `select chain from journal_entries group by chain
     union select substr(name, 9) from counters where name like 'journal:%' and value > 0
     order by 1`
  )
  let entries = 0
  for (const { chain } of chains) entries += await verifyOneChain(chain, add)
  return { chains: chains.length, entries }
}

async function verifyOneChain(
  chain: string,
  add: (finding: JournalFinding) => void
): Promise<number> {
  const counter = `journal:${chain}`
  const counted = await readCounter(counter)
  let tail: ChainTail = EMPTY_CHAIN
  let count = 0
  for (;;) {
    const rows = await readInWorker<EntryRow>(
      `select sequence, occurred_at, kind, operator_id, payload, previous_hash, hash
         from journal_entries where chain = ? and sequence > ? order by sequence limit ${BATCH}`,
      [chain, tail.sequence]
    )
    if (rows.length === 0) break
    for (const row of rows) tail = await verifyEntry(chain, tail, entryOf(row), add)
    count += rows.length
  }
  // Only the chains made here have a counter; a register's documents vouch for its own.
  const sequence = counted === null ? null : await findCutTail(counter, counted, tail.sequence)
  if (sequence !== null) add({ problem: 'cut_off', place: chain, sequence })
  return count
}

/** Judges one entry and stands on it, so that one break is told once. */
async function verifyEntry(
  chain: string,
  tail: ChainTail,
  entry: ChainedEntry | null,
  add: (finding: JournalFinding) => void
): Promise<ChainTail> {
  if (!entry) {
    add({ problem: 'changed', place: chain, sequence: tail.sequence + 1 })
    return { sequence: tail.sequence + 1, hash: '' }
  }
  const isAfterGap = entry.sequence > tail.sequence + 1
  const from = isAfterGap ? await tailInQuarantine(chain, entry, tail) : tail
  const verdict = verifyChainSync([entry], from, sha256)
  if (!verdict.ok) add({ problem: verdict.reason, place: chain, sequence: verdict.sequence })
  return { sequence: entry.sequence, hash: entry.hash }
}

/** Entries of a document in quarantine are not in the journal, but the chain goes through them. */
async function tailInQuarantine(
  chain: string,
  entry: ChainedEntry,
  tail: ChainTail
): Promise<ChainTail> {
  const quarantined = await entriesInQuarantine(
    (statement, values) => readInWorker(statement, values),
    chain
  )
  return (
    quarantined.find(
      ({ sequence, hash }) => sequence === entry.sequence - 1 && hash === entry.previousHash
    ) ?? tail
  )
}

function entryOf(row: EntryRow): ChainedEntry | null {
  try {
    return {
      sequence: Number(row.sequence),
      occurredAt: fromDatabaseTime(row.occurred_at),
      kind: row.kind,
      operatorId: row.operator_id,
      payload: JSON.parse(row.payload) as Record<string, unknown>,
      previousHash: row.previous_hash,
      hash: row.hash,
    }
  } catch {
    return null
  }
}
