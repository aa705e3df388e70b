import type { JournalAct } from '#app/documents/hash_chain'
import type { JournalKind, RegisterDocument, SaleDocument } from '#app/documents/types'

const MOVEMENTS = {
  loan: 'cash.loan',
  pickup: 'cash.pickup',
  paid_in: 'cash.paid_in',
  paid_out: 'cash.paid_out',
  no_sale: 'drawer.no_sale',
} as const satisfies Record<string, JournalKind>

/** The entry that a document leaves about itself, the last of its journal. */
export function ownAct(document: RegisterDocument): JournalAct | null {
  const about = describe(document)
  if (!about) return null
  return {
    occurredAt: document.correctedAt,
    operatorId: document.operatorId,
    kind: about.kind,
    payload: { documentId: document.id, ...about.payload },
  }
}

function describe(
  document: RegisterDocument
): { kind: JournalKind; payload: Record<string, unknown> } | null {
  switch (document.kind) {
    case 'session_opened':
      return { kind: 'till_session.opened', payload: { floatMinor: document.body.floatMinor } }
    case 'session_closed':
      return { kind: 'till_session.closed', payload: { zNumber: document.body.zNumber } }
    case 'cash_movement':
      return {
        kind: MOVEMENTS[document.body.kind],
        payload: { amountMinor: document.body.amountMinor },
      }
    case 'sale':
      return { kind: kindOfSale(document), payload: figuresOf(document) }
    case 'journal':
      return null
  }
}

function kindOfSale({ body }: SaleDocument): JournalKind {
  if (body.kind === 'post_void') return 'sale.post_voided'
  return body.lines.every((line) => line.quantityThousandths < 0)
    ? 'sale.returned'
    : 'sale.completed'
}

function figuresOf({ body }: SaleDocument): Record<string, unknown> {
  return {
    receiptNumber: body.receipt.number,
    amountMinor: body.totals.grossMinor,
    netMinor: body.totals.netMinor,
  }
}
