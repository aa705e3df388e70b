/** A figure that today's code works out otherwise than it was stored. */
export interface ReplayDifference {
  documentId: string
  businessDate: string | null
  /** The receipt's or the Z's number, for a person to find it. */
  label: string
  field: string
  stored: number | string | null
  replayed: number | string | null
}

/** Net and tax of one rate on one day, as stored and as worked out again. */
export interface ReplayedTax {
  businessDate: string
  ratePpm: number
  currency: { code: string; minorDigits: number }
  storedNetMinor: number
  storedTaxMinor: number
  replayedNetMinor: number
  replayedTaxMinor: number
}

export interface ReplayReport {
  since: string
  sales: number
  zReports: number
  /** Sales that name settings which are no longer kept; their figures cannot be worked out again. */
  unverifiable: number
  /** How many figures differ in all; the list holds the first of them. */
  differenceCount: number
  differences: ReplayDifference[]
  /** Days and rates on which the sums differ. */
  taxes: ReplayedTax[]
}

export const MAX_LISTED = 200
