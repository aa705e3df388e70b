import type { SaleItem } from '#app/catalog/load_sale_items'
import { plainAct, type GuardedAct } from '#app/sales/clearances/acts_of_sale'
import { lineAmountMinor } from '#pricing/index'
import type { ManualDiscount, PriceOverride } from '#pricing/types'

/** A sale as far as a minimum margin looks at it, before the money or in its document. */
export interface LoweredSale {
  saleDiscount: ManualDiscount | null
  lines: readonly LoweredLine[]
}

interface LoweredLine {
  lineId: string
  itemId: string | null
  quantityThousandths: number
  override: PriceOverride | null
  discount: ManualDiscount | null
  netMinor: number | null
}

/**
 * Lines that a person lowered to less than the store's minimum margin. Promotions stop at it by
 * themselves, and a list price below it is the shop's own choice.
 */
export function actsBelowMinimum(
  { saleDiscount, lines }: LoweredSale,
  items: ReadonlyMap<string, SaleItem>
): GuardedAct[] {
  return lines.flatMap(({ lineId, itemId, netMinor, quantityThousandths, override, discount }) => {
    const item = itemId === null ? undefined : items.get(itemId)
    const minimumE4 = item?.minimumNetUnitPriceMinorE4 ?? null
    const isLowered = override !== null || discount !== null || saleDiscount !== null
    if (!item || !isLowered || minimumE4 === null || netMinor === null) return []
    if (quantityThousandths <= 0) return []
    const amountMinor = lineAmountMinor(minimumE4, quantityThousandths) - netMinor
    if (amountMinor <= 0) return []
    const { departmentId } = item
    return [{ ...plainAct('sale.below_minimum_margin'), lineId, departmentId, amountMinor }]
  })
}
