import { read } from '#core/sql'

/** Every movement of stock so far: the item and by how many thousandths. */
export async function movedStock(): Promise<[itemId: string, quantityThousandths: number][]> {
  const rows = await read<{ item_id: string; quantity_thousandths: number }>(
    'select item_id, quantity_thousandths from stock_movements'
  )
  return rows.map((row) => [row.item_id, Number(row.quantity_thousandths)])
}
