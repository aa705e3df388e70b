import type { ItemKind } from '#app/catalog/register_item'
import { minimumNetUnitPrice } from '#pricing/minimum_margin'

/** The minimum margin of a store, a column beside its items; it takes the store's id. */
export const MINIMUM_MARGIN = `(select json_extract(s.settings, '$.minimumMarginPpm')
    from stores s where s.id = ?) as minimum_margin_ppm`

interface CostedRow {
  kind: ItemKind
  unit_cost_minor_e4: number | null
  minimum_margin_ppm: number | string | null
}

/** The least that an item is sold for, without tax; deposits and fees are not there to earn on. */
export function minimumOf(row: CostedRow): number | null {
  if (row.kind === 'deposit' || row.kind === 'fee') return null
  return minimumNetUnitPrice(
    numberOrNull(row.unit_cost_minor_e4),
    numberOrNull(row.minimum_margin_ppm)
  )
}

function numberOrNull(value: number | string | null): number | null {
  return value === null ? null : Number(value)
}
