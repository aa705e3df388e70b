import { read } from '#core/sql'

/** The price row that a new item of the demo got. */
export async function readPriceOf(
  itemId: string
): Promise<{ priceId: string; priceVersion: number }> {
  const [row] = await read<{ id: string; version: number }>(
    'select id, version from item_prices where item_id = ? and valid_to is null',
    [itemId]
  )
  if (!row) throw new Error(`The item ${itemId} has no price`)
  return { priceId: row.id, priceVersion: Number(row.version) }
}
