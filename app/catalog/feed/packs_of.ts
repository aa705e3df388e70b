import { packOf, type PackColumns } from '#app/catalog/items/read_identifiers'
import type { PackKey } from '#app/catalog/register_item'

/** The codes of an item that stand for a pack of it; null where none does. */
export function packsOf(rows: readonly (PackColumns & { lookup_key: string })[]): PackKey[] | null {
  const packs = rows.flatMap((row) => {
    const pack = packOf(row)
    return pack ? [{ key: row.lookup_key, ...pack }] : []
  })
  return packs.length > 0 ? packs : null
}
