import type { JournalKind } from '#app/documents/types'

/**
 * What is done in the back office and written to a store's own chain. Each has a text at
 * `journal.kinds.<kind with dots as underscores>`; payloads hold ids, codes and amounts only,
 * never a personal field.
 */
export const STORE_ACT_KINDS = [
  'item.created',
  'item.changed',
  'item.archived',
  'items.imported',
  'price.changed',
  'promotion.saved',
  'promotion.moved',
  'promotion.state_changed',
  'department.changed',
  'tax_rate.changed',
  'tender_type.changed',
  'customer.changed',
  'customer.erased',
  'balance.adjusted',
  'gift_card.changed',
  'user.created',
  'user.changed',
  'role.changed',
  'grant.changed',
  'user.signed_in',
  'user.sign_in_refused',
  'user.second_factor_on',
  'user.second_factor_off',
  'user.recovery_codes_renewed',
  'store.created',
  'store.changed',
  'settings.changed',
  'register.created',
  'register.changed',
  'register.enrolled',
  'register.unenrolled',
  'stock.adjusted',
  'safe.moved',
  'till_session.counted',
  'sale.reviewed',
  'document.released',
  'document.set_aside',
  'event.redelivered',
  'event.set_aside',
  'data.exported',
  'data.moved_in',
  'data.move_in_undone',
  'journal.verified',
] as const

export type StoreActKind = (typeof STORE_ACT_KINDS)[number] | JournalKind
