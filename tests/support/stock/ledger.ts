import { read } from '#core/sql'

export interface LedgerRow {
  itemId: string
  onHandThousandths: number
  heldThousandths: number
  movedThousandths: number
}

/** Each level of a location beside the sum of its movements. */
export async function readLedger(locationId: string): Promise<LedgerRow[]> {
  const rows = await read<Record<string, string>>(
    `select v.item_id, v.on_hand_thousandths, v.held_thousandths,
            (select coalesce(sum(m.quantity_thousandths), 0) from stock_movements m
              where m.location_id = v.location_id and m.item_id = v.item_id) as moved
       from stock_levels v where v.location_id = ? order by v.item_id`,
    [locationId]
  )
  return rows.map((row) => ({
    itemId: String(row.item_id),
    onHandThousandths: Number(row.on_hand_thousandths),
    heldThousandths: Number(row.held_thousandths),
    movedThousandths: Number(row.moved),
  }))
}
