import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { countRows, type ListPage, pageOf } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { LIST_NOW_OR_LATER } from '#app/catalog/prices/list_prices_in_force'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'

export interface PriceInList {
  id: string
  itemId: string
  name: string
  variantLabel: string | null
  fromThousandths: number
  unitPriceMinorE4: number
  /** The price without the list; null where the register asks. */
  shelfUnitPriceMinorE4: number | null
  /** When a price that is to come begins. */
  validFrom: string | null
}

const PER_PAGE = 50

/** A page of the prices of a list, the steps of an item together. */
export async function listPricesPage(
  listId: string,
  wantedPage: number,
  scope: PriceScope
): Promise<{ rows: PriceInList[]; page: ListPage }> {
  const where = `from price_list_items p where p.price_list_id = ? and ${LIST_NOW_OR_LATER}`
  const values = [listId, nowForDatabase()]
  const page = pageOf(
    await countRows(readInWorker, `select 1 ${where}`, values),
    wantedPage,
    PER_PAGE
  )
  const found = await readInWorker<{ id: string }>(
    `select p.id ${where} order by p.item_id, p.from_quantity_thousandths, p.valid_from
      limit ${PER_PAGE} offset ?`,
    [...values, (page.current - 1) * PER_PAGE]
  )
  return {
    rows: await loadRows(
      found.map(({ id }) => id),
      scope
    ),
    page,
  }
}

interface Row {
  id: string
  item_id: string
  name: string
  variant_values: string | null
  from_quantity_thousandths: number
  unit_price_minor_e4: number
  valid_from: string
  shelf: number | null
}

async function loadRows(ids: string[], scope: PriceScope): Promise<PriceInList[]> {
  if (ids.length === 0) return []
  const now = nowForDatabase()
  const rows = await readInWorker<Row>(
    `select l.id, l.item_id, i.name, i.variant_values, l.from_quantity_thousandths, l.unit_price_minor_e4,
            l.valid_from, (select p.unit_price_minor_e4 from item_prices p where p.item_id = l.item_id and ${IN_SCOPE}
              order by case when p.store_id is null then 1 else 0 end, p.valid_from desc limit 1) as shelf
       from price_list_items l join items i on i.id = l.item_id
      where l.id in ${placeholders(1, ids.length)}`,
    [...scopeValues(scope, now), ...ids]
  )
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows
    .map((row) => ({
      id: row.id,
      itemId: row.item_id,
      name: row.name,
      variantLabel: row.variant_values
        ? (JSON.parse(row.variant_values) as string[]).join(' · ')
        : null,
      fromThousandths: Number(row.from_quantity_thousandths),
      unitPriceMinorE4: Number(row.unit_price_minor_e4),
      shelfUnitPriceMinorE4: row.shelf === null ? null : Number(row.shelf),
      validFrom: row.valid_from > now ? fromDatabaseTime(row.valid_from) : null,
    }))
    .sort((one, other) => place.get(one.id)! - place.get(other.id)!)
}
