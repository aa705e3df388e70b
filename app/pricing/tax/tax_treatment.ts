/** How a whole sale is taxed besides the rates of its goods: plain data on the sale and its document. */

/** Where food and drink are consumed, for laws that tax a meal otherwise than groceries. */
export type ConsumptionPlace = 'eat_in' | 'take_away'

/** What goods are for tax, beyond their rate; a flag of their tax category. */
export type TaxScheme = 'margin' | 'single_purpose_voucher' | 'multi_purpose_voucher'

const UNTAXED_REASONS = ['exempt', 'reverse_charge', 'margin', 'multi_purpose_voucher'] as const

/** Why amounts bear no tax on papers though a rate exists for such goods; they are reported apart. */
export type UntaxedReason = (typeof UNTAXED_REASONS)[number]

/** The reason stands in the place of the rate's id; null for a rate, also one of 0. */
export function untaxedReason(taxRateId: string): UntaxedReason | null {
  return UNTAXED_REASONS.find((reason) => reason === taxRateId) ?? null
}

interface ReliefOfSale {
  /** What papers and reports call it in place of a rate, in the language of the store. */
  label: string
  authorisedById: string | null
}

/** Why no tax is charged on goods that are taxed otherwise. */
export type TaxRelief = ReliefOfSale &
  (
    | { kind: 'exempt'; reason: string; certificate: string }
    /** The buyer, a business of another country, owes the tax there. */
    | { kind: 'reverse_charge'; vatNumber: string }
  )

export interface TaxTreatment {
  /** Null where the law makes no difference, or nobody said. */
  place: ConsumptionPlace | null
  relief: TaxRelief | null
}
