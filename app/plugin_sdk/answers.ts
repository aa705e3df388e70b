/** A guard's no. */
export interface Denial {
  /** Stable, for translations and reports: `over_credit_limit`. */
  code: string
  /** What the cashier reads, already in their language; says what to do. */
  message: string
  /** Who may let it pass all the same; nobody when left out. */
  overridableBy?: 'manager'
}

export interface GuardAnswer {
  deny: Denial
}

/**
 * What a guard returns to stop an act. Returning nothing lets it pass; throwing is no denial but a
 * fault, and lets it pass too unless the owner chose otherwise.
 */
export function deny(
  code: string,
  message: string,
  options: Pick<Denial, 'overridableBy'> = {}
): GuardAnswer {
  return { deny: { code, message, ...options } }
}
