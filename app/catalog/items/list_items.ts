import { nowForDatabase } from '#core/clock'
import type { ListPage } from '#core/count_rows'
import { placeholders } from '#core/sql'
import { readInWorker } from '#core/reader'
import { findItemIds, type ItemListQuestion, type ItemSort } from '#app/catalog/items/find_item_ids'
import { mediaAddress } from '#app/catalog/media/media_address'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'

export interface ListedItem {
  id: string
  name: string
  sku: string | null
  departmentName: string | null
  color: string | null
  thumbnail: string | null
  unitPriceMinorE4: number | null
  unit: string
  variants: number
  stockThousandths: number | null
  isLow: boolean
  isArchived: boolean
}

export interface ItemPage {
  rows: ListedItem[]
  page: ListPage
  sort: ItemSort
}

interface Row {
  id: string
  name: string
  unit: string
  tracks_stock: number
  low_stock_thousandths: number | null
  archived_at: string | null
  department_name: string | null
  color: string | null
}

/** One page of the catalog, read beside the sales (decisions 15), in a fixed number of statements. */
export async function listItems(question: ItemListQuestion): Promise<ItemPage> {
  const { ids, page, sort } = await findItemIds(question)
  if (ids.length === 0) return { rows: [], page, sort }
  const rows = await readInWorker<Row>(
    `select i.id, i.name, i.unit, i.tracks_stock, i.low_stock_thousandths, i.archived_at,
            d.name as department_name, d.color
       from items i left join departments d on d.id = i.department_id
      where i.id in ${placeholders(1, ids.length)}`,
    ids
  )
  const details = await readDetails(ids, question.scope)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    rows: ids.flatMap((id) => {
      const row = byId.get(id)
      return row ? [listedItem(row, details)] : []
    }),
    page,
    sort,
  }
}

type Details = Awaited<ReturnType<typeof readDetails>>

async function readDetails(ids: string[], scope: PriceScope) {
  const marks = placeholders(1, ids.length)
  const prices = await readInWorker<{ item_id: string; price: number }>(
    `select p.item_id, p.unit_price_minor_e4 as price from item_prices p
      where p.item_id in ${marks} and ${IN_SCOPE}
      order by case when p.store_id is null then 0 else 1 end, p.valid_from`,
    [...ids, ...scopeValues(scope, nowForDatabase())]
  )
  const variants = await readInWorker<{
    id: string
    parent_id: string
    archived_at: string | null
  }>(`select id, parent_id, archived_at from items where parent_id in ${marks}`, ids)
  const skus = await readInWorker<{ item_id: string; value: string }>(
    `select item_id, value from item_identifiers where item_id in ${marks} and kind = 'sku'
      order by position desc`,
    ids
  )
  const pictures = await readInWorker<{ item_id: string; thumbnail_path: string | null }>(
    `select item_id, thumbnail_path from item_media where item_id in ${marks} and kind = 'picture'
      order by position desc`,
    ids
  )
  const listedAs = new Map(variants.map(({ id, parent_id }) => [id, parent_id]))
  return {
    // Later rows win: the store's own price, the newest; the first SKU, the first picture.
    prices: new Map(prices.map(({ item_id, price }) => [item_id, Number(price)])),
    skus: new Map(skus.map(({ item_id, value }) => [item_id, value])),
    thumbnails: new Map(pictures.map((row) => [row.item_id, row.thumbnail_path])),
    variants: countBy(
      variants.filter((one) => one.archived_at === null).map((one) => one.parent_id)
    ),
    stock: await readStock(ids, listedAs, scope.storeId),
  }
}

function countBy(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** What the store has of each item, its variants' stock added to the item that is listed. */
async function readStock(
  ids: string[],
  listedAs: Map<string, string>,
  storeId: string
): Promise<Map<string, number>> {
  const all = [...ids, ...listedAs.keys()]
  const levels = await readInWorker<{ item_id: string; quantity: number }>(
    `select l.item_id, l.on_hand_thousandths as quantity
       from stock_locations s join stock_levels l on l.location_id = s.id
      where s.store_id = ? and l.item_id in ${placeholders(1, all.length)}`,
    [storeId, ...all]
  )
  const stock = new Map<string, number>()
  for (const { item_id: itemId, quantity } of levels) {
    const id = listedAs.get(itemId) ?? itemId
    stock.set(id, (stock.get(id) ?? 0) + Number(quantity))
  }
  return stock
}

function listedItem(row: Row, details: Details): ListedItem {
  const stock = Number(row.tracks_stock) === 1 ? (details.stock.get(row.id) ?? 0) : null
  const thumbnail = details.thumbnails.get(row.id)
  return {
    id: row.id,
    name: row.name,
    sku: details.skus.get(row.id) ?? null,
    departmentName: row.department_name,
    color: row.color,
    thumbnail: thumbnail ? mediaAddress(thumbnail) : null,
    unitPriceMinorE4: details.prices.get(row.id) ?? null,
    unit: row.unit,
    variants: details.variants.get(row.id) ?? 0,
    stockThousandths: stock,
    isLow:
      stock !== null &&
      row.low_stock_thousandths !== null &&
      stock <= Number(row.low_stock_thousandths),
    isArchived: row.archived_at !== null,
  }
}
