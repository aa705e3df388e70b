import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { read } from '#core/sql'
import type { PriceScope } from '#app/catalog/prices/price_scope'

export interface ItemPriceRow {
  id: string
  version: number
  unitPriceMinorE4: number
  isOwnStore: boolean
  state: 'coming' | 'in_force' | 'past'
  validFrom: string
  validTo: string | null
  changedBy: string | null
}

/** Prices of the store and of all stores, the newest first. */
export async function loadItemPrices(itemId: string, scope: PriceScope): Promise<ItemPriceRow[]> {
  const rows = await read<{
    id: string
    version: number
    unit_price_minor_e4: number
    store_id: string | null
    valid_from: string
    valid_to: string | null
    changed_by: string | null
  }>(
    `select p.id, p.version, p.unit_price_minor_e4, p.store_id, p.valid_from, p.valid_to, u.name as changed_by
       from item_prices p left join users u on u.id = p.created_by_id
      where p.item_id = ? and (p.store_id is null or p.store_id = ?) and p.currency = ? and p.includes_tax = ?
        and (p.valid_to is null or p.valid_to > p.valid_from)
      order by p.valid_from desc, p.version desc limit 50`,
    [itemId, scope.storeId, scope.currency, scope.includesTax ? 1 : 0]
  )
  const now = nowForDatabase()
  return rows.map((row) => ({
    id: row.id,
    version: Number(row.version),
    unitPriceMinorE4: Number(row.unit_price_minor_e4),
    isOwnStore: row.store_id !== null,
    state: stateOf(row, now),
    validFrom: fromDatabaseTime(row.valid_from),
    validTo: row.valid_to === null ? null : fromDatabaseTime(row.valid_to),
    changedBy: row.changed_by,
  }))
}

function stateOf(
  { valid_from: from, valid_to: to }: { valid_from: string; valid_to: string | null },
  now: string
): ItemPriceRow['state'] {
  if (from > now) return 'coming'
  return to === null || to > now ? 'in_force' : 'past'
}
