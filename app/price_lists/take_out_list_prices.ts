import type { Sql } from '#core/sql'
import { nowForDatabase } from '#core/clock'
import { endListRows, lockListTimelines, setListRowEnds } from '#app/price_lists/list_timeline'
import type { WrittenListPrice } from '#app/price_lists/write_list_prices'

/** Takes prices out of a list by their rows: one in force ends now, one to come is withdrawn. */
export async function takeOutListPrices(
  sql: Sql,
  { listId, itemIds, priceIds }: { listId: string; itemIds: string[]; priceIds: string[] }
): Promise<WrittenListPrice[]> {
  const now = nowForDatabase()
  const wanted = new Set(priceIds)
  const timelines = await lockListTimelines(sql, listId, itemIds, now)
  const taken = [...timelines.values()]
    .flat()
    .filter(({ id }) => wanted.has(id))
    .map((row): WrittenListPrice & { before: object } => {
      const endedAt = row.valid_from > now ? row.valid_from : now
      return {
        itemId: row.item_id,
        fromThousandths: Number(row.from_quantity_thousandths),
        unitPriceMinorE4: null,
        priceId: null,
        validFrom: endedAt,
        validTo: null,
        before: {
          priceId: row.id,
          unitPriceMinorE4: Number(row.unit_price_minor_e4),
          validTo: row.valid_to,
          endedAt,
        },
      }
    })
  const rows = taken.map(({ before }) => before)
  await endListRows(
    sql,
    rows.flatMap((row) => (row.endedAt === now ? [row.priceId] : [])),
    now
  )
  await setListRowEnds(
    sql,
    rows.filter((row) => row.endedAt !== now)
  )
  return taken
}
