import { PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'

/** An amount with its tax split off; net + tax = gross always. */
export interface TaxedAmount {
  netMinor: number
  taxMinor: number
  grossMinor: number
}

/** Tax put on top of a net amount, rounded half up. */
export function addTax(netMinor: number, ratePpm: number): TaxedAmount {
  const taxMinor = mulDiv(netMinor, ratePpm, PPM)
  return { netMinor: netMinor + 0, taxMinor, grossMinor: netMinor + taxMinor }
}

/**
 * Tax contained in a gross amount, rounded half up. Where several rates share the price,
 * `jointRatePpm` is their sum: each is a share of the common net, never of the gross.
 */
export function extractTax(
  grossMinor: number,
  ratePpm: number,
  jointRatePpm: number = ratePpm
): TaxedAmount {
  const taxMinor = mulDiv(grossMinor, ratePpm, PPM + jointRatePpm)
  return { netMinor: grossMinor - taxMinor + 0, taxMinor, grossMinor: grossMinor + 0 }
}
