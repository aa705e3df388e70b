import { MAX_AMOUNT_MINOR } from '#pricing/limits'
import { mulDiv, type RoundingMode } from '#pricing/mul_div'

/** Ten-thousandths of a minor unit × thousandths of a unit, per minor unit. */
const UNIT_PRICE_SCALE = 10_000 * 1_000

/** Quantity × unit price, rounded half up once, to minor units. */
export function lineAmountMinor(unitPriceMinorE4: number, quantityThousandths: number): number {
  return mulDiv(unitPriceMinorE4, quantityThousandths, UNIT_PRICE_SCALE)
}

/**
 * The nearest multiple of a step, as cash rounding needs it. Ties go away from zero with
 * `half_up` and towards zero with `half_down`, for negative amounts alike.
 */
export function roundToStep(amountMinor: number, stepMinor: number, mode: RoundingMode): number {
  return mulDiv(amountMinor, 1, stepMinor, mode) * stepMinor
}

/**
 * Price per kilogram, litre or metre of an item that holds that much of it, for the shelf and
 * the screen: 0.750 l at 30.00 is 40.00 per litre.
 */
export function unitPriceOfContent(unitPriceMinorE4: number, contentThousandths: number): number {
  return mulDiv(unitPriceMinorE4, 1_000, contentThousandths)
}

/** An amount that may be taken off or kept back: an integer of 0 or more within the limits. */
export function isAmount(amountMinor: number): boolean {
  return Number.isSafeInteger(amountMinor) && amountMinor >= 0 && amountMinor <= MAX_AMOUNT_MINOR
}
