import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { PriceScope } from '#app/catalog/prices/price_scope'

export interface ComingInList {
  listId: string
  name: string
  validFrom: string
  count: number
}

const MOST = 50

/** When prices of price lists are to come, the nearest first, and how many of each list. */
export async function listComingInLists(scope: PriceScope): Promise<ComingInList[]> {
  const rows = await readInWorker<{ id: string; name: string; valid_from: string; n: number }>(
    `select l.id, l.name, p.valid_from, count(*) as n
       from price_lists l join price_list_items p on p.price_list_id = l.id
      where l.currency = ? and l.includes_tax = ? and (l.store_id is null or l.store_id = ?)
        and l.archived_at is null and l.rate_ppm is null
        and p.valid_from > ? and (p.valid_to is null or p.valid_to > p.valid_from)
      group by l.id, l.name, p.valid_from order by p.valid_from, l.name limit ${MOST}`,
    [scope.currency, scope.includesTax ? 1 : 0, scope.storeId, nowForDatabase()]
  )
  return rows.map((row) => ({
    listId: row.id,
    name: row.name,
    validFrom: fromDatabaseTime(row.valid_from),
    count: Number(row.n),
  }))
}
