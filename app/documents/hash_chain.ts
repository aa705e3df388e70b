import { canonicalText } from '#app/documents/canonical_bytes'
import type { JournalEntry } from '#app/documents/types'

/** Where a chain stands: the last entry's number and hash. */
export interface ChainTail {
  sequence: number
  hash: string
}

/** The tail of a chain without entries. */
export const EMPTY_CHAIN: ChainTail = { sequence: 0, hash: '0'.repeat(64) }

/** What happened, before it is given its place in the chain. */
export type JournalAct = Pick<JournalEntry, 'occurredAt' | 'kind' | 'operatorId' | 'payload'>

/** The same with any kind: the server's store chains record acts that no register knows. */
export type ChainedAct = Omit<JournalAct, 'kind'> & { kind: string }
export type ChainedEntry = Omit<JournalEntry, 'kind'> & { kind: string }

/** SHA-256 of UTF-8 text as 64 lower-case hexadecimal digits. */
export type AsyncDigest = (text: string) => Promise<string>
/** The same without a promise, for the server: `createHash('sha256')` of node:crypto. */
export type SyncDigest = (text: string) => string

export type ChainBreak = { sequence: number; reason: 'changed' | 'gap' | 'reordered' }
export type ChainVerdict = { ok: true; tail: ChainTail } | ({ ok: false } & ChainBreak)

const encoder = new TextEncoder()

/** Digest for browsers and Node alike. */
export async function webCryptoDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The text whose SHA-256 is an entry's hash. */
export function textToHash(previousHash: string, sequence: number, act: ChainedAct): string {
  const { occurredAt, kind, operatorId, payload } = act
  return previousHash + canonicalText({ sequence, occurredAt, kind, operatorId, payload })
}

/** Puts an act behind the tail of a chain. */
export async function sealEntry(
  tail: ChainTail,
  act: JournalAct,
  digest: AsyncDigest = webCryptoDigest
): Promise<JournalEntry> {
  return entryBehind(tail, act, await digest(textToHash(tail.hash, tail.sequence + 1, act)))
}

/** `sealEntry` for callers that may not wait, such as the server's store chain. */
export function sealEntrySync<Act extends ChainedAct>(
  tail: ChainTail,
  act: Act,
  digest: SyncDigest
) {
  return entryBehind(tail, act, digest(textToHash(tail.hash, tail.sequence + 1, act)))
}

function entryBehind<Act extends ChainedAct>(tail: ChainTail, act: Act, hash: string) {
  const { occurredAt, kind, operatorId, payload } = act
  const sequence = tail.sequence + 1
  return {
    sequence,
    occurredAt,
    kind: kind as Act['kind'],
    operatorId,
    payload,
    previousHash: tail.hash,
    hash,
  }
}

/** Tells whether the entries follow `previous` unbroken, and if not, where the first break is. */
export async function verifyChain(
  entries: readonly ChainedEntry[],
  previous: ChainTail = EMPTY_CHAIN,
  digest: AsyncDigest = webCryptoDigest
): Promise<ChainVerdict> {
  const hashes = await Promise.all(entries.map((entry) => digest(textOfEntry(entry))))
  return judgeChain(entries, previous, (index) => hashes[index])
}

/** `verifyChain` for the server's hot path. */
export function verifyChainSync(
  entries: readonly ChainedEntry[],
  previous: ChainTail,
  digest: SyncDigest
): ChainVerdict {
  return judgeChain(entries, previous, (_, entry) => digest(textOfEntry(entry)))
}

function textOfEntry(entry: ChainedEntry): string {
  return textToHash(entry.previousHash, entry.sequence, entry)
}

function judgeChain(
  entries: readonly ChainedEntry[],
  previous: ChainTail,
  hashAt: (index: number, entry: ChainedEntry) => string | undefined
): ChainVerdict {
  let tail = previous
  for (const [index, entry] of entries.entries()) {
    const expected = tail.sequence + 1
    if (entry.sequence !== expected) {
      return { ok: false, sequence: expected, reason: displacement(entries, expected) }
    }
    if (entry.previousHash !== tail.hash || entry.hash !== hashAt(index, entry)) {
      return { ok: false, sequence: entry.sequence, reason: 'changed' }
    }
    tail = { sequence: entry.sequence, hash: entry.hash }
  }
  return { ok: true, tail }
}

/** An entry that is elsewhere was moved or doubled; one that is nowhere was taken out. */
function displacement(entries: readonly ChainedEntry[], expected: number): ChainBreak['reason'] {
  const isElsewhere = entries.some((entry) => entry.sequence === expected)
  const isMissing = entries.some((entry) => entry.sequence > expected)
  return isElsewhere || !isMissing ? 'reordered' : 'gap'
}
