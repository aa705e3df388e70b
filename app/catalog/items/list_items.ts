import { nowForDatabase } from '#core/clock'
import { isSqlite, type SqlValue } from '#core/sql'
import { readInWorker } from '#core/reader'
import { type ItemFilters, itemCondition } from '#app/catalog/items/item_filters'
import { mediaAddress } from '#app/catalog/media/media_address'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'

export const ITEMS_PER_PAGE = 50

export const ITEM_SORTS = [
  'name',
  '-name',
  'price',
  '-price',
  'stock',
  '-stock',
  'updated',
  '-updated',
] as const
export type ItemSort = (typeof ITEM_SORTS)[number]

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
  page: { current: number; last: number; total: number }
}

export interface ItemListQuestion {
  filters: ItemFilters
  sort: ItemSort
  page: number
  scope: PriceScope
}

const PRICE = `(select p.unit_price_minor_e4 from item_prices p where p.item_id = i.id and ${IN_SCOPE}
  order by case when p.store_id is null then 1 else 0 end, p.valid_from desc limit 1)`

const STOCK = `(select sum(l.on_hand_thousandths) from items v
  join stock_levels l on l.item_id = v.id join stock_locations s on s.id = l.location_id
  where (v.id = i.id or v.parent_id = i.id) and s.store_id = ?)`

/** One page of the catalog, read beside the sales (decisions 15). */
export async function listItems({
  filters,
  sort,
  page,
  scope,
}: ItemListQuestion): Promise<ItemPage> {
  const condition = itemCondition(filters, scope.storeId)
  const [counted] = await readInWorker<{ total: number }>(
    `select count(*) as total from items i where ${condition.text}`,
    condition.values
  )
  const total = Number(counted?.total ?? 0)
  const last = Math.max(1, Math.ceil(total / ITEMS_PER_PAGE))
  const current = Math.min(page, last)
  const rows = await readInWorker<Row>(
    `select i.id, i.name, i.unit, i.is_sellable, i.tracks_stock, i.low_stock_thousandths, i.archived_at,
            d.name as department_name, d.color, ${PRICE} as price, ${STOCK} as stock,
            (select count(*) from items v where v.parent_id = i.id and v.archived_at is null) as variants,
            (select x.value from item_identifiers x where x.item_id = i.id and x.kind = 'sku'
              order by x.position limit 1) as sku,
            (select m.thumbnail_path from item_media m where m.item_id = i.id and m.kind = 'picture'
              order by m.position limit 1) as thumbnail
       from items i left join departments d on d.id = i.department_id
      where ${condition.text} order by ${orderOf(sort)} limit ? offset ?`,
    [
      ...(scopeValues(scope, nowForDatabase()) as SqlValue[]),
      scope.storeId,
      ...condition.values,
      ITEMS_PER_PAGE,
      (current - 1) * ITEMS_PER_PAGE,
    ]
  )
  return { rows: rows.map(listedItem), page: { current, last, total } }
}

interface Row {
  id: string
  name: string
  unit: string
  is_sellable: number
  tracks_stock: number
  low_stock_thousandths: number | null
  archived_at: string | null
  department_name: string | null
  color: string | null
  price: number | null
  stock: number | null
  variants: number
  sku: string | null
  thumbnail: string | null
}

function listedItem(row: Row): ListedItem {
  const stock = Number(row.tracks_stock) === 1 ? Number(row.stock ?? 0) : null
  return {
    id: row.id,
    name: row.name,
    sku: row.sku,
    departmentName: row.department_name,
    color: row.color,
    thumbnail: row.thumbnail ? mediaAddress(row.thumbnail) : null,
    unitPriceMinorE4: row.price === null ? null : Number(row.price),
    unit: row.unit,
    variants: Number(row.variants),
    stockThousandths: stock,
    isLow:
      stock !== null &&
      row.low_stock_thousandths !== null &&
      stock <= Number(row.low_stock_thousandths),
    isArchived: row.archived_at !== null,
  }
}

function orderOf(sort: ItemSort): string {
  const name = isSqlite() ? 'i.name collate nocase' : 'i.name'
  const columns = { name, price: 'price', stock: 'stock', updated: 'i.updated_at' }
  const column = columns[sort.replace('-', '') as keyof typeof columns]
  return `${column} ${sort.startsWith('-') ? 'desc' : 'asc'}, i.id`
}
