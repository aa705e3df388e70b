/**
 * What makes a line a fee. Fees are priced after all discounts, so nothing discounts them, no
 * promotion counts them and no threshold is reached with their help.
 */
export type LineFee = UnitFee | ServiceCharge

/** So much per piece: a deposit (pant, statiegeld), a bag, an eco fee, delivery. */
export interface UnitFee {
  kind: 'deposit' | 'fee'
  /** The goods it comes with, and how many of it with each unit of them; null when on its own. */
  of: { lineId: string; perUnitThousandths: number } | null
}

/** A share of what the goods cost after discounts. */
export interface ServiceCharge {
  kind: 'service_charge'
  ratePpm: number
}
