import { EMPTY_CHAIN, type ChainTail } from '#app/documents/hash_chain'
import { turnoverLines } from '#app/documents/gift_cards'
import type { GrandTotals, RegisterDocument } from '#app/documents/types'
import type { TillSession } from '#resources/register/register_context'

/** Everything that is counted on the device; changes only together with a stored document. */
export interface ChainState {
  enrolmentId: string
  /** Sequence of the last document, receipt and Z of this enrolment's series. */
  documentSequence: number
  receiptSequence: number
  zNumber: number
  journalTail: ChainTail
  grandTotals: GrandTotals
  tillSession: TillSession | null
}

export function newChain(enrolmentId: string, grandTotals: GrandTotals): ChainState {
  return {
    enrolmentId,
    documentSequence: 0,
    receiptSequence: 0,
    zNumber: 0,
    journalTail: EMPTY_CHAIN,
    grandTotals,
    tillSession: null,
  }
}

/** The state after a document: numbers taken, totals raised, session opened or ended. */
export function chainAfter(
  chain: ChainState,
  document: RegisterDocument,
  journalTail: ChainTail
): ChainState {
  const next = { ...chain, documentSequence: document.sequence, journalTail }
  switch (document.kind) {
    case 'session_opened':
      return {
        ...next,
        tillSession: {
          id: document.tillSessionId ?? document.id,
          businessDate: document.businessDate ?? '',
          openedAt: document.correctedAt,
          openedById: document.operatorId,
          floatMinor: document.body.floatMinor,
        },
      }
    case 'session_closed':
      return { ...next, zNumber: document.body.zNumber, tillSession: null }
    case 'sale':
      return {
        ...next,
        receiptSequence: document.body.receipt.sequence,
        grandTotals: raise(chain.grandTotals, turnoverLines(document.body.lines)),
      }
    default:
      return next
  }
}

/** Goods sold and goods that came back are summed apart, by the sign of the line. */
function raise(
  totals: GrandTotals,
  lines: { quantityThousandths: number; priced: { grossMinor: number } }[]
): GrandTotals {
  let { salesMinor, returnsMinor } = totals
  for (const { quantityThousandths, priced } of lines) {
    if (quantityThousandths > 0) salesMinor += priced.grossMinor
    else returnsMinor -= priced.grossMinor
  }
  return { salesMinor, returnsMinor, netMinor: salesMinor - returnsMinor }
}
