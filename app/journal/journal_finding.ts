/**
 * What a verification may find.
 *
 * | problem | meaning |
 * | --- | --- |
 * | changed | an entry does not hash to its own or its neighbour's hash: altered, swapped or put in |
 * | gap, reordered | an entry is missing, or stands elsewhere |
 * | cut_off | the newest entries of a store's chain, or the newest documents, are gone |
 * | bytes_changed | a stored document is not what its digest says |
 * | not_signed | a document's bytes are not what its device signed |
 * | document_missing | a number of a register's outbox or of the acceptance order is missing |
 * | entries_differ | the journal does not hold exactly the entries that a document brought |
 */
export type FindingProblem =
  | 'changed'
  | 'gap'
  | 'reordered'
  | 'cut_off'
  | 'bytes_changed'
  | 'not_signed'
  | 'document_missing'
  | 'entries_differ'

export interface JournalFinding {
  problem: FindingProblem
  /** A chain, an enrolment's outbox, a document, or the acceptance order. */
  place: string
  /** Number within that place, where it has one. */
  sequence: number | null
}

export interface JournalReport {
  chains: number
  entries: number
  documents: number
  /** In the order of discovery; at most `MAX_FINDINGS`, the first of which is the one to look at. */
  findings: JournalFinding[]
}

export const MAX_FINDINGS = 100
