import { mulDiv } from '#pricing/index'

/** Quantity in thousandths × amount in ten-thousandths of a minor unit → minor units. */
const VALUE_SCALE = 10_000_000

/** What stock is worth at an amount a piece; nothing where no amount is told. */
export function stockValueMinor(quantityThousandths: number, amountMinorE4: number | null): number {
  return mulDiv(quantityThousandths, amountMinorE4 ?? 0, VALUE_SCALE)
}
