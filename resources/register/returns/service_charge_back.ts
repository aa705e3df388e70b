import { mulDiv } from '#pricing/index'
import type { ReturnSource } from '#pricing/types'
import type { ReturnableLine } from '#app/sales/returns/returnable_sale'
import type { ReturnChoice } from '#resources/register/returns/return_lines'

/**
 * How much of a service charge comes back: the part of it that the goods are of all that it was
 * taken of. With the last of them comes all that is left.
 */
export function serviceChargeBack(
  { quantityThousandths, remainingThousandths }: ReturnableLine,
  lines: readonly ReturnableLine[],
  choices: readonly ReturnChoice[]
): number {
  const goods = lines.filter(({ fee }) => fee === null)
  const soldMinor = goods.reduce((sum, line) => sum + worthOf(line.returnSource), 0)
  const backMinor = goods.reduce((sum, line) => {
    const chosen = choices.find(({ lineId }) => lineId === line.lineId)?.quantityThousandths ?? 0
    const backThousandths = line.quantityThousandths - line.remainingThousandths + chosen
    return sum + mulDiv(worthOf(line.returnSource), backThousandths, line.quantityThousandths)
  }, 0)
  if (soldMinor === 0) return 0
  const before = quantityThousandths - remainingThousandths
  const after = mulDiv(quantityThousandths, backMinor, soldMinor)
  return Math.min(Math.max(after - before, 0), remainingThousandths)
}

function worthOf({ baseMinor, lineDiscountMinor, saleDiscountMinor }: ReturnSource): number {
  return baseMinor - lineDiscountMinor - saleDiscountMinor
}
