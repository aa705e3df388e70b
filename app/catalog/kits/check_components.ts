import { placeholders, read } from '#core/sql'

/** Why a kit may not be made of these goods; `name` is that of the one that does not fit. */
export interface ComponentProblem {
  key: `catalog.kit.errors.${string}`
  name?: string
}

interface Row {
  id: string
  name: string
  kind: string
  is_sellable: number
  archived_at: string | null
  is_open_price: number
  scheme: string | null
  parts: number
}

/**
 * What stands against an item being made of others. A kit is made of goods with a price of their
 * own and never of kits, so that no chain of them has to be followed at a till.
 */
export async function checkComponents(
  itemId: string,
  componentIds: readonly string[]
): Promise<ComponentProblem | null> {
  if (componentIds.length === 0) return null
  if (componentIds.includes(itemId)) return { key: 'catalog.kit.errors.itself' }
  const [kit] = await read<{ name: string }>(
    `select i.name from item_components c join items i on i.id = c.item_id
      where c.component_item_id = ? limit 1`,
    [itemId]
  )
  if (kit) return { key: 'catalog.kit.errors.part_of_kit', name: kit.name }
  const [variant] = await read('select id from items where parent_id = ? limit 1', [itemId])
  if (variant) return { key: 'catalog.kit.errors.has_variants' }
  const rows = await read<Row>(
    `select i.id, i.name, i.kind, i.is_sellable, i.archived_at, i.is_open_price, t.scheme,
            (select count(*) from item_components c where c.item_id = i.id) as parts
       from items i join tax_categories t on t.id = i.tax_category_id
      where i.id in ${placeholders(1, componentIds.length)}`,
    [...componentIds]
  )
  if (rows.length < componentIds.length) return { key: 'catalog.kit.errors.gone' }
  for (const row of rows) {
    const key = problemOf(row)
    if (key) return { key: `catalog.kit.errors.${key}`, name: row.name }
  }
  return null
}

function problemOf(row: Row): string | null {
  if (row.archived_at !== null) return 'archived'
  if (Number(row.is_sellable) === 0) return 'not_sold'
  if (Number(row.parts) > 0) return 'kit'
  if (row.kind !== 'goods' && row.kind !== 'service') return 'fee'
  if (Number(row.is_open_price) === 1) return 'open_price'
  // The tax of used goods and vouchers hangs on the line that they are sold on.
  return row.scheme === null ? null : 'scheme'
}
