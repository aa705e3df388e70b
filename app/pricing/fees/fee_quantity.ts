import { mulDiv } from '#pricing/mul_div'

/** How many of a fee come with a quantity of goods: 24 deposits with each case of bottles. */
export function feeQuantity(goodsThousandths: number, perUnitThousandths: number): number {
  return mulDiv(goodsThousandths, perUnitThousandths, 1_000)
}
