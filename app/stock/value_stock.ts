import { readInWorker } from '#core/reader'
import { lineAmountMinor } from '#pricing/index'
import type { Location } from '#app/stock/list_locations'
import { idList } from '#app/stock/quantities'

/** What a store's stock has cost, at today's unit costs; what is below zero counts against it. */
export async function valueStock(locations: Location[]): Promise<number> {
  // Summed by cost first: exact, and few rows even for a large catalog.
  const rows = await readInWorker<{ cost: number; quantity: number }>(
    `select i.unit_cost_minor_e4 as cost, sum(v.on_hand_thousandths) as quantity
       from stock_levels v join items i on i.id = v.item_id
      where v.location_id in (${idList(locations)}) and i.unit_cost_minor_e4 is not null
      group by i.unit_cost_minor_e4`,
    locations.map(({ id }) => id)
  )
  return rows.reduce(
    (sum, { cost, quantity }) => sum + lineAmountMinor(Number(cost), Number(quantity)),
    0
  )
}
