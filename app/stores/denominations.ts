const EURO = [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5]

const BY_CURRENCY: Record<string, number[]> = {
  NOK: [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 100],
  DKK: [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50],
  SEK: [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100],
  EUR: EURO,
  GBP: [5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  CHF: [100_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5],
  CAD: [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 25, 10, 5],
  AUD: [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5],
}

/** Notes and coins in circulation, largest first, in minor units; plain 1-2-5 steps elsewhere. */
export function denominationsOf(currency: string, currencyDigits: number): number[] {
  const known = BY_CURRENCY[currency]
  if (known) return [...known]
  const unitMinor = 10 ** currencyDigits
  return [1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1].map((value) => value * unitMinor)
}
