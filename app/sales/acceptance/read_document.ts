import { createHash } from 'node:crypto'
import { parseCanonicalBytes } from '#app/documents/canonical_bytes'
import { checkDocument } from '#app/documents/check_document'
import type { RegisterDocument } from '#app/documents/types'
import {
  documentProblem,
  type DocumentProblem,
  type ReceivedDocument,
  type Sender,
} from '#app/sales/acceptance/document_answer'
import { isSignedBy } from '#app/sales/acceptance/verify_signature'

/** A received document after everything that can be told without the database. */
export interface ReadDocument {
  id: string
  digest: string
  /** The text to keep; bytes that are not UTF-8 are kept as base64 behind `base64:`. */
  text: string
  signature: string
  kind: string
  /** Null when the bytes do not say. */
  sequence: number | null
  content: { ok: true; document: RegisterDocument } | { ok: false; problems: DocumentProblem[] }
}

/** Reads, checks and verifies a document before any lock is taken. */
export async function readDocument(
  sender: Sender,
  received: ReceivedDocument
): Promise<ReadDocument> {
  const { id, bytes, signature } = received
  const digest = createHash('sha256').update(bytes).digest('hex')
  const parsed = parseCanonicalBytes(bytes)
  const value = parsed.ok ? parsed.value : null
  const envelope = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  const read = {
    id,
    digest,
    text: textOf(bytes, parsed.ok || parsed.reason !== 'not_utf8'),
    signature,
    kind: typeof envelope.kind === 'string' ? envelope.kind.slice(0, 20) : 'unknown',
    sequence: Number.isSafeInteger(envelope.sequence) ? (envelope.sequence as number) : null,
  }
  if (!parsed.ok)
    return { ...read, content: { ok: false, problems: documentProblem(parsed.reason) } }
  const isSigned = await isSignedBy(sender, bytes, signature)
  if (!isSigned) return { ...read, content: { ok: false, problems: documentProblem('not_signed') } }
  const checked = checkDocument(value)
  if (!checked.ok) return { ...read, content: checked }
  const strangers = contradictionsWithSender(checked.document, sender, id)
  return { ...read, content: strangers.length > 0 ? { ok: false, problems: strangers } : checked }
}

/** A device speaks only for itself: its own ids, and receipts of its own series. */
function contradictionsWithSender(
  document: RegisterDocument,
  sender: Sender,
  id: string
): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  if (document.id !== id) problems.push(...documentProblem('contradiction', 'id'))
  for (const field of ['storeId', 'registerId', 'enrolmentId'] as const) {
    if (document[field] !== sender[field]) problems.push(...documentProblem('contradiction', field))
  }
  if (document.kind === 'sale' && document.body.receipt.series !== sender.series) {
    problems.push(...documentProblem('contradiction', 'body.receipt.series'))
  }
  return problems
}

function textOf(bytes: Uint8Array, isText: boolean): string {
  return isText
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    : `base64:${Buffer.from(bytes).toString('base64')}`
}
