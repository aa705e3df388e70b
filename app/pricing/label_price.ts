import { mulDiv } from '#pricing/mul_div'

/** A piece with a price on its label has that unit price; what is measured keeps its list price. */
export function labelUnitPrice(unit: string, labelPriceMinor: number | null): number | null {
  return unit === 'piece' && labelPriceMinor !== null ? labelPriceMinor * 10_000 : null
}

/** How much of measured goods a price on a label stands for; at least a thousandth. */
export function quantityForPrice(labelPriceMinor: number, unitPriceMinorE4: number): number {
  if (unitPriceMinorE4 <= 0) return 1_000
  return Math.max(mulDiv(labelPriceMinor, 10_000 * 1_000, unitPriceMinorE4), 1)
}
