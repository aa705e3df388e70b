import { readInWorker } from '#core/reader'
import { countRows } from '#core/count_rows'
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

/** Levels whose value is worked out while a page waits. */
const SUMMED_AT_ONCE = 5_000

/** Whether summing a store's stock takes longer than anybody would wait for a list. */
export async function hasManyLevels(locations: Location[]): Promise<boolean> {
  const { isCapped } = await countRows(
    readInWorker,
    `select 1 from stock_levels where location_id in (${idList(locations)})`,
    locations.map(({ id }) => id),
    SUMMED_AT_ONCE
  )
  return isCapped
}
