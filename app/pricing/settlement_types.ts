/** What is owed, what is given for it and what is rounded: contract of `settle`. */

export type CashRoundingMode = 'half_up' | 'half_down'

/**
 * Cash is rounded to a multiple of `stepMinor`; 1 means no rounding. NOK and SEK 100 half up, DKK
 * 50 half up, EUR 5 where the country or the shop rounds; NZD 10 either way, as the shop chose.
 */
export interface CashRounding {
  stepMinor: number
  mode: CashRoundingMode
}

/** A means of payment on the sale. Negative `givenMinor` is money paid back to the customer. */
export interface TenderInput {
  tenderId: string
  kind: 'cash' | 'card' | 'other'
  /** What was handed over, in home currency. */
  givenMinor: number
}

/** What is owed and what was given for it, all in minor units of the home currency. */
export interface SettlementInput {
  totalMinor: number
  tipMinor: number
  tenders: TenderInput[]
  cashRounding: CashRounding
}

/** Where a sale stands with the tenders given so far, in minor units. */
export interface Settlement {
  /** Still to be paid exactly (by card…); negative when still to be paid back; 0 when settled. */
  dueMinor: number
  /** Still to be paid if the rest is paid in cash, i.e. rounded. */
  dueCashMinor: number
  /** Cash rounding in force with the tenders given (0 until cash settles the rest). */
  roundingMinor: number
  /** Cash to hand back, 0 or more. */
  changeMinor: number
  isSettled: boolean
  /** Per tender: the amount that counts towards the sale; the sum is total + tip + rounding. */
  applied: { tenderId: string; amountMinor: number }[]
}
