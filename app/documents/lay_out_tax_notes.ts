import { centred, GAP, type PrintBlock } from '#app/documents/print_document'
import type { ReceiptDocument } from '#app/documents/receipt_document'
import type { Wording } from '#app/documents/wording'

/** Goods whose tax a receipt may not show, or that are no goods yet. */
const UNSHOWN = new Set(['margin', 'multi_purpose_voucher'])

/** The taxes that stand on the paper. */
export function shownTaxes({ taxes }: ReceiptDocument): ReceiptDocument['taxes'] {
  return taxes.filter(({ taxRateId }) => !UNSHOWN.has(taxRateId))
}

/** Why a sale bears no tax, or is taxed otherwise: what the law wants to be read on the paper. */
export function layOutTaxNotes(receipt: ReceiptDocument, wording: Wording): PrintBlock[] {
  const notes = [...reliefNotes(receipt, wording), ...marginNote(receipt, wording)]
  return notes.length === 0 ? [] : [GAP, ...notes.map((note) => centred(note))]
}

function reliefNotes({ relief, taxes }: ReceiptDocument, { text }: Wording): string[] {
  if (relief?.kind === 'exempt') {
    const { reason, certificate } = relief
    return [text('receipts.tax.exempt_because', { reason, certificate })]
  }
  if (relief?.kind === 'reverse_charge') {
    return [text('receipts.tax.reverse_charge_to', { vatNumber: relief.vatNumber })]
  }
  // Goods of such a sale that come back: the reason stands on the paper they were bought on.
  return (['exempt', 'reverse_charge'] as const)
    .filter((kind) => taxes.some(({ taxRateId }) => taxRateId === kind))
    .map((kind) => text(`receipts.tax.${kind}`))
}

function marginNote({ taxes }: ReceiptDocument, { text }: Wording): string[] {
  return taxes.some(({ taxRateId }) => taxRateId === 'margin') ? [text('receipts.tax.margin')] : []
}
