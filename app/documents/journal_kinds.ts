import type { JournalKind } from '#app/documents/types'

/** Every kind, by type: a kind added to the union does not compile until it stands here. */
const kinds: Record<JournalKind, true> = {
  'operator.signed_on': true,
  'operator.signed_off': true,
  'operator.sign_on_refused': true,
  'override.granted': true,
  'override.refused': true,
  'till_session.opened': true,
  'till_session.closed': true,
  'cash.loan': true,
  'cash.pickup': true,
  'cash.paid_in': true,
  'cash.paid_out': true,
  'drawer.no_sale': true,
  'drawer.opened': true,
  'sale.completed': true,
  'sale.returned': true,
  'sale.post_voided': true,
  'sale.voided': true,
  'sale.parked': true,
  'sale.recalled': true,
  'line.voided': true,
  'line.quantity_changed': true,
  'line.price_overridden': true,
  'line.discounted': true,
  'sale.discounted': true,
  'sale.tax_relieved': true,
  'price.looked_up': true,
  'receipt.printed': true,
  'receipt.copied': true,
  'receipt.sent': true,
  'exchange_slip.printed': true,
  'report.x': true,
  'report.z': true,
}

export const JOURNAL_KINDS = Object.keys(kinds) as JournalKind[]
