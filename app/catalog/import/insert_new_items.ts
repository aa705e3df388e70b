import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { placeholders, type Sql } from '#core/sql'
import {
  columnValue,
  DETAIL_COLUMNS,
  DETAIL_FIELDS,
  type ItemDetails,
  NEW_ITEM,
} from '#app/catalog/items/item_details'
import { type ItemRow, valuesOf } from '#app/catalog/import/item_row'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { insertItemWords } from '#app/catalog/search/index_item_words'

/** A row about a new item with what the file leaves to the shop already decided. */
export interface NewItemRow {
  id: string
  row: ItemRow
  departmentId: string | null
  taxCategoryId: string
  parentId: string | null
}

export interface PriceTarget {
  scope: PriceScope
  /** Null: the prices are those of all stores. */
  storeId: string | null
  /** A price of the file in the scope's tax mode, at the rate of the item's tax category. */
  inScope(unitPriceMinorE4: number, taxCategoryId: string): number
}

/** Writes new items in a handful of multi-row statements, whatever their number. */
export async function insertNewItems(
  sql: Sql,
  items: NewItemRow[],
  prices: PriceTarget,
  operatorId: string | null
): Promise<void> {
  if (items.length === 0) return
  const now = nowForDatabase()
  await insertItems(sql, items, now)
  await insertIdentifiers(sql, items)
  await insertPrices(sql, items, { ...prices, operatorId, now })
  const tags = items.flatMap(({ id, row }) => (row.tags ?? []).map((tag) => [id, tag]))
  if (tags.length > 0) {
    await sql.run(
      `insert into item_tags (item_id, tag) values ${placeholders(tags.length, 2)}`,
      tags.flat()
    )
  }
  await insertItemWords(
    sql,
    items.map(({ id, row }) => ({
      id,
      name: row.name ?? '',
      variantValues: row.variant?.options.map(({ value }) => value) ?? [],
      tags: row.tags ?? [],
      identifiers: row.identifiers.map(({ value }) => value),
    }))
  )
}

async function insertItems(sql: Sql, items: NewItemRow[], now: string): Promise<void> {
  const columns = [
    'id',
    'parent_id',
    'variant_axes',
    'variant_values',
    'archived_at',
    'is_sellable',
    'changed_version',
    'created_at',
    'updated_at',
    ...DETAIL_FIELDS.map((field) => DETAIL_COLUMNS[field]),
  ]
  await sql.run(
    `insert into items (${columns.join(', ')}) values ${placeholders(items.length, columns.length)}`,
    items.flatMap((item) => {
      const { id, parentId, row } = item
      const details = detailsOf(item)
      return [
        id,
        parentId,
        row.axes ? JSON.stringify(row.axes) : null,
        row.variant ? valuesOf(row.variant) : null,
        row.isArchived ? now : null,
        row.axes ? 0 : 1,
        0,
        now,
        now,
        ...DETAIL_FIELDS.map((field) => columnValue(details[field])),
      ]
    })
  )
}

function detailsOf({ row, departmentId, taxCategoryId }: NewItemRow): ItemDetails {
  return {
    ...NEW_ITEM,
    name: row.name ?? '',
    description: row.description ?? null,
    departmentId,
    taxCategoryId,
    kind: row.kind ?? NEW_ITEM.kind,
    unit: row.unit ?? NEW_ITEM.unit,
    contentQuantityThousandths: row.content?.quantityThousandths ?? null,
    contentUnit: row.content?.unit ?? null,
    unitCostMinorE4: row.unitCostMinorE4 ?? null,
    isOpenPrice: row.isOpenPrice ?? isWithoutPrice(row),
    tracksStock: row.tracksStock ?? NEW_ITEM.tracksStock,
    lowStockThousandths: row.lowStockThousandths ?? null,
    minimumAge: row.minimumAge ?? null,
    custom: row.custom ?? {},
  }
}

/** A parent is not sold itself, so nobody is asked for its price. */
function isWithoutPrice({ axes, unitPriceMinorE4, storePrices }: ItemRow): boolean {
  return axes === undefined && unitPriceMinorE4 === undefined && !storePrices?.length
}

async function insertIdentifiers(sql: Sql, items: NewItemRow[]): Promise<void> {
  const rows = items.flatMap(({ id, row }) =>
    row.identifiers.map(({ kind, value, key, pack }, position) => [
      newId(),
      id,
      kind,
      value,
      key,
      position,
      pack?.name ?? null,
      pack?.quantityThousandths ?? null,
    ])
  )
  if (rows.length === 0) return
  await sql.run(
    `insert into item_identifiers (id, item_id, kind, value, lookup_key, position, pack_name,
       pack_quantity_thousandths) values ${placeholders(rows.length, 8)}`,
    rows.flat()
  )
}

async function insertPrices(
  sql: Sql,
  items: NewItemRow[],
  target: PriceTarget & { operatorId: string | null; now: string }
): Promise<void> {
  const priced = items.filter(({ row }) => row.unitPriceMinorE4 !== undefined)
  if (priced.length === 0) return
  const { scope, storeId, inScope, operatorId, now } = target
  await sql.run(
    `insert into item_prices (id, item_id, store_id, currency, unit_price_minor_e4, includes_tax, version,
       valid_from, created_by_id) values ${placeholders(priced.length, 9)}`,
    priced.flatMap(({ id, row, taxCategoryId }) => [
      newId(),
      id,
      storeId,
      scope.currency,
      inScope(row.unitPriceMinorE4!, taxCategoryId),
      scope.includesTax,
      1,
      now,
      operatorId,
    ])
  )
}
