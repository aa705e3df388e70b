import type { ItemKind } from '#app/catalog/register_item'
import { mulDiv } from '#pricing/index'
import { minimumNetUnitPrice } from '#pricing/minimum_margin'

/** The minimum margin of a store, a column beside its items; it takes the store's id. */
export const MINIMUM_MARGIN = `(select json_extract(s.settings, '$.minimumMarginPpm')
    from stores s where s.id = ?) as minimum_margin_ppm`

interface CostedRow {
  kind: ItemKind
  unit_cost_minor_e4: number | null
  minimum_margin_ppm: number | string | null
}

interface CostedPart {
  quantityThousandths: number
  unitCostMinorE4: number | null
}

const ONE = 1_000

/** The least that an item is sold for, without tax; deposits and fees are not there to earn on. */
export function minimumOf(row: CostedRow, parts: readonly CostedPart[]): number | null {
  if (row.kind === 'deposit' || row.kind === 'fee') return null
  const costE4 = parts.length > 0 ? costOfParts(parts) : numberOrNull(row.unit_cost_minor_e4)
  return minimumNetUnitPrice(costE4, numberOrNull(row.minimum_margin_ppm))
}

/** What a kit costs the shop is what its parts cost; unknown as soon as that of one of them is. */
function costOfParts(parts: readonly CostedPart[]): number | null {
  let costE4 = 0
  for (const { quantityThousandths, unitCostMinorE4 } of parts) {
    if (unitCostMinorE4 === null) return null
    costE4 += mulDiv(unitCostMinorE4, quantityThousandths, ONE)
  }
  return costE4
}

function numberOrNull(value: number | string | null): number | null {
  return value === null ? null : Number(value)
}
