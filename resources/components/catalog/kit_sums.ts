import type { KitPart } from '#app/catalog/kits/load_kit_parts'
import { lineAmountMinor, parseQuantityThousandths } from '#pricing/index'

export interface ChosenPart {
  itemId: string
  /** As typed. */
  quantity: string
}

export interface KitSums {
  /** What the parts cost the customer by themselves; null while one has no price or number. */
  partsMinor: number | null
  /** What they cost the shop; null where one is not known. */
  costMinor: number | null
  /** How many kits lie on the shop floor; null where nobody counts the parts. */
  inStock: number | null
}

/** What a kit comes to, from its parts as they are on the page. */
export function kitSums(
  chosen: readonly ChosenPart[],
  known: ReadonlyMap<string, KitPart>
): KitSums {
  const parts = chosen.map(({ itemId, quantity }) => {
    const read = parseQuantityThousandths(quantity)
    return { part: known.get(itemId), quantity: read.ok && read.value > 0 ? read.value : null }
  })
  const sum = (field: 'unitPriceMinorE4' | 'unitCostMinorE4') =>
    parts.reduce<number | null>((total, { part, quantity }) => {
      const each = part?.[field] ?? null
      if (total === null || each === null || quantity === null) return null
      return total + lineAmountMinor(each, quantity)
    }, 0)
  const counts = parts.flatMap(({ part, quantity }) => {
    const free = part?.freeThousandths ?? null
    return free === null || quantity === null ? [] : [Math.max(0, Math.floor(free / quantity))]
  })
  return {
    partsMinor: sum('unitPriceMinorE4'),
    costMinor: sum('unitCostMinorE4'),
    inStock: counts.length === 0 ? null : Math.min(...counts),
  }
}
