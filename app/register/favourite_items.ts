import { clock, toDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { readInWorker } from '#core/reader'

/** Items that the shop puts on the first tab of its registers carry this tag. */
export const FAVOURITE_TAG = 'favourite'

const MOST_FAVOURITES = 40
const LOOKED_BACK_MS = 30 * 24 * 3_600_000

/** The shop's own choice; without one, what it sold most in the last 30 days; else the first items. */
export async function favouriteItemIds(storeId: string): Promise<string[]> {
  const chosen = await read<{ id: string }>(
    `select i.id from item_tags t join items i on i.id = t.item_id
      where t.tag = ? and i.archived_at is null and i.is_sellable = 1
      order by i.department_id, i.name limit ${MOST_FAVOURITES}`,
    [FAVOURITE_TAG]
  )
  if (chosen.length > 0) return chosen.map((row) => row.id)
  const sold = await bestSellers(storeId)
  return sold.length > 0 ? sold : firstItems()
}

async function bestSellers(storeId: string): Promise<string[]> {
  const since = toDatabaseTime(new Date(clock.now().getTime() - LOOKED_BACK_MS))
  const rows = await readInWorker<{ item_id: string }>(
    `select l.item_id, count(*) as times
       from sales s join sale_lines l on l.sale_id = s.id join items i on i.id = l.item_id
      where s.store_id = ? and s.completed_at > ? and l.quantity_thousandths > 0
        and i.archived_at is null and i.is_sellable = 1
      group by l.item_id order by times desc, l.item_id limit ${MOST_FAVOURITES}`,
    [storeId, since]
  )
  return rows.map((row) => row.item_id)
}

async function firstItems(): Promise<string[]> {
  const rows = await read<{ id: string }>(
    `select id from items where archived_at is null and is_sellable = 1
      order by name limit ${MOST_FAVOURITES}`
  )
  return rows.map((row) => row.id)
}
