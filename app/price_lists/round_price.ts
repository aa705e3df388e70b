import { mulDiv } from '#pricing/index'

/** To the minor unit, to ten of them, to the whole, or to just below the whole. */
export const ROUNDINGS = ['minor', 'ten', 'whole', 'just_below'] as const
export type Rounding = (typeof ROUNDINGS)[number]

const PPM = 1_000_000
const MINOR_E4 = 10_000

/** A price raised or lowered by a rate, as a price tag shows it. */
export function changedPrice(
  unitPriceMinorE4: number,
  { ratePpm, rounding }: { ratePpm: number; rounding: Rounding },
  currencyDigits: number
): number {
  const wholeE4 = MINOR_E4 * 10 ** currencyDigits
  const to = (stepE4: number, aboveE4 = 0) => {
    const exact = mulDiv(unitPriceMinorE4, PPM + ratePpm, PPM)
    return mulDiv(exact + aboveE4, 1, stepE4) * stepE4 - aboveE4
  }
  if (rounding === 'minor') return to(MINOR_E4)
  if (rounding === 'ten') return to(10 * MINOR_E4)
  if (rounding === 'whole') return to(wholeE4)
  // 9.99; where the currency has no minor unit, 990.
  const belowE4 = currencyDigits === 0 ? 10 * MINOR_E4 : MINOR_E4
  return Math.max(to(currencyDigits === 0 ? 1_000 * MINOR_E4 : wholeE4, belowE4), 0)
}
