import type { DevicePublicKey } from '#app/documents/document_signature'

/** Why a document is in quarantine: `path` names the field, empty for the document itself. */
export interface DocumentProblem {
  path: string
  code: string
}

export function documentProblem(code: string, path = ''): DocumentProblem[] {
  return [{ path, code }]
}

/** The enrolled device that sends, as the access middleware found it. */
export interface Sender {
  enrolmentId: string
  registerId: string
  storeId: string
  series: number
  publicKey: DevicePublicKey
}

/** A document as it came over the wire. */
export interface ReceivedDocument {
  id: string
  bytes: Uint8Array<ArrayBuffer>
  signature: string
}

/** What the register is told; the same bytes again get the same answer. */
export type DocumentAnswer =
  | { outcome: 'accepted'; acceptanceSequence: number; reviews: string[] }
  | { outcome: 'quarantined'; problems: DocumentProblem[] }
  | { outcome: 'differs' }
  | { outcome: 'out_of_order'; expectedSequence: number }

/**
 * Thrown inside the transaction of a document that contradicts what is already recorded: all it
 * wrote is rolled back, and the document is quarantined instead.
 */
export class Contradiction extends Error {
  constructor(readonly problems: DocumentProblem[]) {
    super('The document contradicts what is recorded')
  }
}
