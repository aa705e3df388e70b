import { MAX_RATE_PPM, MAX_UNIT_PRICE_MINOR_E4, PPM } from '#pricing/limits'
import { mulDivFloor } from '#pricing/mul_div'
import { taxWeights } from '#pricing/tax/tax_weights'
import type { PricingInput } from '#pricing/types'

/**
 * The least that a unit is sold for, without tax, so that the margin is that part of it: rounded up,
 * for the margin holds or it does not. Null where nothing is known to keep a margin of.
 */
export function minimumNetUnitPrice(
  unitCostMinorE4: number | null,
  minimumMarginPpm: number | null
): number | null {
  if (unitCostMinorE4 === null || minimumMarginPpm === null) return null
  if (unitCostMinorE4 <= 0 || minimumMarginPpm >= MAX_RATE_PPM) return null
  return capped(unitCostMinorE4, PPM, PPM - minimumMarginPpm)
}

/** That price as the store's prices are, with the tax that the goods carry on this sale. */
export function floorUnitPrice(
  minimumNetE4: number | null | undefined,
  taxCategoryId: string,
  { pricesIncludeTax, taxRates }: Pick<PricingInput, 'pricesIncludeTax' | 'taxRates'>
): number | null {
  if (minimumNetE4 === null || minimumNetE4 === undefined) return null
  if (!pricesIncludeTax) return minimumNetE4
  const { jointWeight, scale } = taxWeights(taxRates[taxCategoryId] ?? [])
  return capped(minimumNetE4, scale + jointWeight, scale)
}

/** value × multiplier ÷ divisor rounded up; no price is above the largest one. */
function capped(value: number, multiplier: number, divisor: number): number {
  const { quotient, remainder } = mulDivFloor(value, multiplier, divisor)
  return Math.min(remainder > 0 ? quotient + 1 : quotient, MAX_UNIT_PRICE_MINOR_E4)
}
