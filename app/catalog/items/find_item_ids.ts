import { nowForDatabase } from '#core/clock'
import { countRows, pageOf, type ListPage, type RowCount } from '#core/count_rows'
import { isSqlite } from '#core/sql'
import { readInWorker } from '#core/reader'
import {
  type ItemFilters,
  type ItemQuery,
  itemQuery,
  type SqlCondition,
} from '#app/catalog/items/item_filters'
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

export interface ItemListQuestion {
  filters: ItemFilters
  sort: ItemSort
  page: number
  scope: PriceScope
}

export interface FoundItems {
  ids: string[]
  page: ListPage
  /** The order that the ids are in: that of names where the one asked for takes fewer items. */
  sort: ItemSort
}

/** So many items can be sorted by figures that are worked out for each of them. */
const FEW = 2_000

/**
 * The items of one page. Few matches are gathered and sorted by anything; many are met in the
 * order of an index, and there is none for price and stock, which belong to store and moment.
 */
export async function findItemIds(question: ItemListQuestion): Promise<FoundItems> {
  const query = itemQuery(question.filters, question.scope.storeId)
  const count = await countItems(query)
  const page = pageOf(count, question.page, ITEMS_PER_PAGE)
  const isMany = count.isCapped || count.total > FEW
  const sort = isMany && isWorkedOut(question.sort) ? 'name' : question.sort
  const { text, values } = isMany ? walked(query) : gathered(query, sort, question.scope)
  const rows = await readInWorker<{ id: string }>(
    `${text} order by ${orderOf(sort)} limit ${ITEMS_PER_PAGE} offset ?`,
    [...values, (page.current - 1) * ITEMS_PER_PAGE]
  )
  return { ids: rows.map(({ id }) => id), page, sort }
}

async function countItems({ isPlain, few }: ItemQuery): Promise<RowCount> {
  if (!isPlain) return countRows(readInWorker, few.text, few.values, FEW)
  const [row] = await readInWorker<{ n: number }>(
    `select count(*) as n from (${few.text}) as counted`,
    few.values
  )
  return { total: Number(row?.n ?? 0), isCapped: false }
}

function isWorkedOut(sort: ItemSort): boolean {
  return /price|stock/.test(sort)
}

function walked({ many }: ItemQuery): SqlCondition {
  return { text: `select i.id from items i where ${many.text}`, values: many.values }
}

const PRICE = `(select p.unit_price_minor_e4 from item_prices p where p.item_id = i.id and ${IN_SCOPE}
  order by case when p.store_id is null then 1 else 0 end, p.valid_from desc limit 1)`

const ON_HAND = `coalesce((select sum(l.on_hand_thousandths) from stock_levels l
  join stock_locations s on s.id = l.location_id and s.store_id = ?`
const STOCK = `${ON_HAND} where l.item_id = i.id), 0) +
  ${ON_HAND} join items v on v.id = l.item_id where v.parent_id = i.id), 0)`

function gathered({ few }: ItemQuery, sort: ItemSort, scope: PriceScope): SqlCondition {
  const figures: Record<string, SqlCondition> = {
    price: { text: `, ${PRICE} as price`, values: scopeValues(scope, nowForDatabase()) },
    stock: { text: `, ${STOCK} as stock`, values: [scope.storeId, scope.storeId] },
  }
  const figure = figures[sort.replace('-', '')]
  return {
    text: `select i.id${figure?.text ?? ''} from (${few.text} limit ${FEW}) as f join items i on i.id = f.id`,
    values: [...(figure?.values ?? []), ...few.values],
  }
}

function orderOf(sort: ItemSort): string {
  const name = isSqlite() ? 'i.name collate nocase' : 'i.name'
  const columns = { name, price: 'price', stock: 'stock', updated: 'i.updated_at' }
  const column = columns[sort.replace('-', '') as keyof typeof columns]
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  return `${column} ${direction}, i.id ${direction}`
}
