import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { SqlValue } from '#core/sql'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'
import { searchItemIds } from '#app/catalog/search/search_items'
import {
  idsOf,
  limitOf,
  marks,
  MOST_ROWS,
  numberOrNull,
  optionalText,
  pageOf,
  text,
} from '#app/plugin_kernel/views/view_query'
import type {
  CatalogContext,
  DepartmentView,
  ItemPriceView,
  ItemQuery,
  ItemView,
} from '#app/plugin_sdk/context/catalog_context'

type Row = Record<string, string | number | null>

const COLUMNS = `i.id, i.parent_id, i.variant_values, i.name, i.kind, i.department_id,
  i.tax_category_id, i.unit, i.is_sellable, i.is_open_price, i.tracks_stock,
  i.low_stock_thousandths, i.unit_cost_minor_e4, i.minimum_age, i.archived_at, i.updated_at`

/** Items, departments and prices for plugins. */
export const catalogView: CatalogContext = {
  async items(query = {}) {
    const limit = limitOf(query)
    const { conditions, values } = await conditionsOf(query)
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
    const rows = await readInWorker<Row>(
      `select ${COLUMNS} from items i ${where} order by i.id limit ${limit + 1}`,
      values
    )
    return pageOf(await withCodes(rows), limit, ({ id }) => id)
  },
  async item(itemId) {
    return (await catalogView.items({ ids: [itemId] })).rows[0] ?? null
  },
  async itemByCode(code) {
    const id = await findItemByIdentifier(readInWorker, text(code, 'code'))
    return id === null ? null : catalogView.item(id)
  },
  departments: readDepartments,
  prices: readPrices,
}

async function conditionsOf(
  query: ItemQuery
): Promise<{ conditions: string[]; values: SqlValue[] }> {
  const conditions: string[] = []
  const values: SqlValue[] = []
  const add = (condition: string, ...given: SqlValue[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  const after = optionalText(query.after, 'after')
  const departmentId = optionalText(query.departmentId, 'departmentId')
  const words = optionalText(query.text, 'text')
  const ids = query.ids === undefined ? null : idsOf(query.ids, 'ids')
  const found = words === null ? null : await searchItemIds(readInWorker, words, MOST_ROWS)
  for (const list of [ids, found]) {
    if (list) add(list.length === 0 ? '1 = 0' : `i.id in (${marks(list)})`, ...list)
  }
  if (!query.withArchived && ids === null) add('i.archived_at is null')
  if (departmentId !== null) add('i.department_id = ?', departmentId)
  if (after !== null) add('i.id > ?', after)
  return { conditions, values }
}

async function withCodes(rows: readonly Row[]): Promise<ItemView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => String(id))
  const codes = await readInWorker<Row>(
    `select item_id, kind, value from item_identifiers
      where item_id in (${marks(ids)}) order by item_id, position, id`,
    ids
  )
  const tags = await readInWorker<Row>(
    `select item_id, tag from item_tags where item_id in (${marks(ids)}) order by item_id, tag`,
    ids
  )
  const codesOf = Map.groupBy(codes, (row) => row.item_id)
  const tagsOf = Map.groupBy(tags, (row) => row.item_id)
  return rows.map((row) => ({
    ...itemOf(row),
    codes: (codesOf.get(row.id!) ?? []).map(({ kind, value }) => ({
      kind: String(kind),
      value: String(value),
    })),
    tags: (tagsOf.get(row.id!) ?? []).map(({ tag }) => String(tag)),
  }))
}

function itemOf(row: Row): Omit<ItemView, 'codes' | 'tags'> {
  return {
    id: String(row.id),
    parentId: row.parent_id as string | null,
    variant: row.variant_values === null ? null : JSON.parse(String(row.variant_values)),
    name: String(row.name),
    kind: String(row.kind),
    departmentId: row.department_id as string | null,
    taxCategoryId: String(row.tax_category_id),
    unit: String(row.unit),
    isSellable: Number(row.is_sellable) === 1,
    isOpenPrice: Number(row.is_open_price) === 1,
    tracksStock: Number(row.tracks_stock) === 1,
    lowStockThousandths: numberOrNull(row.low_stock_thousandths),
    unitCostMinorE4: numberOrNull(row.unit_cost_minor_e4),
    minimumAgeYears: numberOrNull(row.minimum_age),
    isArchived: row.archived_at !== null,
    updatedAt: fromDatabaseTime(String(row.updated_at)),
  }
}

async function readDepartments(): Promise<DepartmentView[]> {
  const rows = await readInWorker<Row>(
    `select id, parent_id, name, tax_category_id from departments
      where archived_at is null order by position, id`
  )
  return rows.map((row) => ({
    id: String(row.id),
    parentId: row.parent_id as string | null,
    name: String(row.name),
    taxCategoryId: row.tax_category_id as string | null,
  }))
}

/** A price of the store's own goes before that of all stores. */
async function readPrices(storeId: string, itemIds: string[]): Promise<ItemPriceView[]> {
  const ids = idsOf(itemIds, 'itemIds')
  if (ids.length === 0) return []
  const now = nowForDatabase()
  const rows = await readInWorker<Row>(
    `select p.item_id, p.unit_price_minor_e4, p.currency, p.includes_tax
       from item_prices p join stores s on s.id = ?
      where p.item_id in (${marks(ids)}) and (p.store_id is null or p.store_id = s.id)
        and p.currency = s.currency and p.includes_tax = s.prices_include_tax
        and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
      order by p.item_id, case when p.store_id is null then 1 else 0 end, p.valid_from desc`,
    [text(storeId, 'storeId'), ...ids, now, now]
  )
  const first = new Map<string, ItemPriceView>()
  for (const row of rows) {
    const itemId = String(row.item_id)
    if (first.has(itemId)) continue
    first.set(itemId, {
      itemId,
      unitPriceMinorE4: Number(row.unit_price_minor_e4),
      currency: String(row.currency),
      includesTax: Number(row.includes_tax) === 1,
    })
  }
  return [...first.values()]
}
