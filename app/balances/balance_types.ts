export type AccountKind = 'gift_card' | 'credit'

/** Withdrawn cards were taken back, with the import or by the sale that brought them: they count nowhere. */
export type GiftCardState = 'active' | 'blocked' | 'withdrawn'

/**
 * Why a balance changed. `opening` came from a former system, `reversed` takes an opening or a sold
 * card back, `refunded` is money paid back to a card.
 */
export const BALANCE_MOVEMENT_KINDS = [
  'opening',
  'issued',
  'redeemed',
  'refunded',
  'adjusted',
  'reversed',
  'expired',
] as const

export type BalanceMovementKind = (typeof BALANCE_MOVEMENT_KINDS)[number]

/** Who did it, where, and because of what. */
export interface MovementOrigin {
  storeId: string | null
  operatorId: string | null
  /** The document or import that caused it. */
  sourceId: string | null
  reason?: string | null
}
