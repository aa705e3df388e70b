import { lineAmountMinor } from '#pricing/amounts'
import { mulDiv } from '#pricing/mul_div'
import { type TaxWeights, taxWeights } from '#pricing/tax/tax_weights'
import type { TaxRate } from '#pricing/types'

interface MarginGoods {
  /** What the customer pays for the line, the tax on the margin in it. */
  grossMinor: number
  quantityThousandths: number
  /** What the shop paid for a unit; without it the whole price counts as margin. */
  unitCostMinorE4: number | null
}

/**
 * The tax that a shop owes on used goods: contained in what it got above what it paid, each line
 * by itself, so that a loss on one never lowers the tax of another.
 */
export function marginTaxMinor(goods: MarginGoods, rates: readonly TaxRate[]): number {
  const { grossMinor, quantityThousandths, unitCostMinorE4 } = goods
  const costMinor = lineAmountMinor(unitCostMinorE4 ?? 0, quantityThousandths)
  const marginMinor = grossMinor - costMinor
  const isLoss = Math.sign(marginMinor) !== Math.sign(grossMinor)
  return isLoss ? 0 : containedMinor(marginMinor, taxWeights(rates))
}

function containedMinor(grossMinor: number, { jointWeight, scale }: TaxWeights): number {
  return mulDiv(grossMinor, jointWeight, scale + jointWeight)
}
