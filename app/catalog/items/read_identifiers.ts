import type { Sql } from '#core/sql'
import type { ItemIdentifierInput } from '#app/catalog/items/item_details'
import type { IdentifierKind } from '#app/barcodes/identifier_key'
import type { Pack } from '#app/catalog/register_item'

export interface PackColumns {
  pack_name: string | null
  pack_quantity_thousandths: number | null
}

/** What a code stands for beyond one unit; null where it is that of the item itself. */
export function packOf(row: PackColumns): Pack | null {
  return row.pack_quantity_thousandths === null
    ? null
    : { name: row.pack_name ?? '', quantityThousandths: Number(row.pack_quantity_thousandths) }
}

/** The codes of an item in their order, as a form gives them. */
export async function readIdentifiers(
  { all }: Pick<Sql, 'all'>,
  itemId: string
): Promise<ItemIdentifierInput[]> {
  const rows = await all<PackColumns & { kind: IdentifierKind; value: string }>(
    `select kind, value, pack_name, pack_quantity_thousandths from item_identifiers
      where item_id = ? order by position`,
    [itemId]
  )
  return rows.map((row) => {
    const pack = packOf(row)
    return { kind: row.kind, value: row.value, ...(pack && { pack }) }
  })
}
