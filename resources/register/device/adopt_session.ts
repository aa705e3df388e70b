import { canonicalText } from '#app/documents/canonical_bytes'
import type { RegisterDocument } from '#app/documents/types'
import type { RegisterTill } from '#app/tills/find_current_session'
import type { ChainState } from '#resources/register/device/chain_state'
import type { StoredDocument } from '#resources/register/device/database'

/**
 * Documents that another device made in the session and the server has accepted. They are kept to
 * be summed, never to be sent: their signatures stay with the server.
 */
export function adoptedDocuments(documents: readonly RegisterDocument[]): StoredDocument[] {
  return documents.map((document) => ({
    id: document.id,
    enrolmentId: document.enrolmentId,
    sequence: document.sequence,
    kind: document.kind,
    tillSessionId: document.tillSessionId,
    text: canonicalText(document),
    signature: '',
    state: 'accepted',
    storedAt: document.deviceAt,
  }))
}

/** The counters of this device with the register's open session and perpetual totals. */
export function chainWithSession(
  chain: ChainState,
  { session, grandTotals }: RegisterTill
): ChainState {
  return { ...chain, tillSession: session, grandTotals }
}

/**
 * Documents of one session in the order of their making: what earlier devices of the register
 * left, then this device's own. Sequences count within one enrolment only.
 */
export function inSessionOrder(
  documents: readonly StoredDocument[],
  enrolmentId: string
): StoredDocument[] {
  const own = documents.filter((document) => document.enrolmentId === enrolmentId)
  const adopted = documents.filter((document) => document.enrolmentId !== enrolmentId)
  return [
    ...adopted.toSorted((one, other) =>
      one.enrolmentId === other.enrolmentId
        ? one.sequence - other.sequence
        : one.storedAt.localeCompare(other.storedAt)
    ),
    ...own.toSorted((one, other) => one.sequence - other.sequence),
  ]
}
