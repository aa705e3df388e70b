import { read } from '#core/sql'
import type { TargetRun } from '#app/move_in/engine/target'
import type { Reading } from '#app/move_in/targets/reading/field_reader'

export interface StoreReading extends Reading {
  country: string
  dayCutoffMinutes: number
}

/** How the file is written, and what the store adds where a row does not say. */
export async function loadReading({ options, storeId }: TargetRun): Promise<StoreReading> {
  const [store] = await read<{
    currency: string
    time_zone: string
    country: string
    day_cutoff_minutes: number
  }>('select currency, time_zone, country, day_cutoff_minutes from stores where id = ?', [storeId])
  if (!store) throw new Error(`There is no store ${storeId}`)
  return {
    decimalSeparator: options.decimalSeparator,
    dateOrder: options.dateOrder,
    timeZone: store.time_zone,
    currency: store.currency,
    includesTax: options.pricesIncludeTax ?? true,
    country: store.country,
    dayCutoffMinutes: Number(store.day_cutoff_minutes),
  }
}
