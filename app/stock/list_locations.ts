import { read } from '#core/sql'

export interface Location {
  id: string
  name: string
  kind: string
}

/** The places of a store where stock lies, the shop floor first. */
export async function listLocations(storeId: string): Promise<Location[]> {
  const rows = await read<Location>(
    'select id, name, kind from stock_locations where store_id = ? and archived_at is null',
    [storeId]
  )
  const rank = (location: Location) => (location.kind === 'shop_floor' ? 0 : 1)
  return rows.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}
