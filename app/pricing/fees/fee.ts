/**
 * What makes a line a fee. Fees are priced after all discounts, so nothing discounts them, no
 * promotion counts them and no threshold is reached with their help.
 */
export type LineFee = UnitFee | ServiceCharge | RestockingCharge

/**
 * So much per piece: a deposit (pant, statiegeld), a bag, an eco fee, delivery. A gift card is one
 * too, so that nobody buys money at a discount.
 */
export interface UnitFee {
  kind: 'deposit' | 'fee' | 'gift_card'
  /** The goods it comes with, and how many of it with each unit of them; null when on its own. */
  of: { lineId: string; perUnitThousandths: number } | null
}

/** A share of what the goods cost after discounts. */
export interface ServiceCharge {
  kind: 'service_charge'
  ratePpm: number
}

/** Kept back of what goods are paid back with, by the return policy that they were sold under. */
export interface RestockingCharge {
  kind: 'restocking'
  /** The line of the same sale on which the goods come back. */
  of: { lineId: string }
  rate: RestockingRate
  /** Taxed as the goods were when they were sold; otherwise as the category of its own line. */
  isTaxedAsGoods: boolean
}

/** A share of what was paid, so much for each unit that comes back, or so much once. */
export type RestockingRate =
  | { kind: 'percent'; ratePpm: number }
  | { kind: 'unit'; unitMinor: number }
  | { kind: 'once'; amountMinor: number }
