import { nowForDatabase } from '#core/clock'
import { read } from '#core/sql'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'

/** A deposit or fee that goods may come with. */
export interface FeeItem {
  id: string
  name: string
  kind: 'deposit' | 'fee'
  /** Price in force in the store; null without one. */
  unitPriceMinorE4: number | null
}

/** Deposits and fees in use, for the item's page. */
export async function listFeeItems(scope: PriceScope): Promise<FeeItem[]> {
  const rows = await read<{
    id: string
    name: string
    kind: FeeItem['kind']
    price: number | null
  }>(
    `select i.id, i.name, i.kind,
            (select p.unit_price_minor_e4 from item_prices p where p.item_id = i.id and ${IN_SCOPE}
              order by case when p.store_id is null then 1 else 0 end, p.valid_from desc limit 1) as price
       from items i where i.kind in ('deposit', 'fee') and i.archived_at is null`,
    scopeValues(scope, nowForDatabase())
  )
  return rows
    .map(({ id, name, kind, price }) => ({
      id,
      name,
      kind,
      unitPriceMinorE4: price === null ? null : Number(price),
    }))
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name))
}
