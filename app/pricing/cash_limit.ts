/** The most that may be paid in cash for one sale, while it is in force. */
export interface CashLimit {
  maximumMinor: number
  validFrom: string
  validTo: string | null
}

/** The lowest limit in force on a day; null where cash is taken for any amount. */
export function cashLimitOn(limits: readonly CashLimit[], businessDate: string): number | null {
  const inForce = limits.filter(
    ({ validFrom, validTo }) =>
      validFrom <= businessDate && (validTo === null || validTo >= businessDate)
  )
  return inForce.length === 0 ? null : Math.min(...inForce.map(({ maximumMinor }) => maximumMinor))
}
