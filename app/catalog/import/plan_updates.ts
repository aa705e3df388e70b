import { placeholders, type SqlValue } from '#core/sql'
import { nowForDatabase } from '#core/clock'
import type { MatchedRow } from '#app/catalog/import/match_rows'
import type { ItemRow } from '#app/catalog/import/item_row'
import { mergeAxes } from '#app/catalog/import/read_item_record'
import type { PriceTarget } from '#app/catalog/import/insert_new_items'
import type { KeyedIdentifier } from '#app/catalog/items/write_identifiers'
import type { ReadRows } from '#app/catalog/read_rows'

/** What a row changes about an item that is there; `null` parts stay as they are. */
export interface ItemUpdate {
  row: number
  itemId: string
  columns: [column: string, value: SqlValue][]
  newIdentifiers: KeyedIdentifier[]
  tags: string[] | null
  unitPriceMinorE4: number | null
  /** The values before, so that the import can be undone. */
  before: {
    columns: Record<string, SqlValue>
    tags: string[] | null
    unitPriceMinorE4: number | null
    isOpenPrice: boolean
  }
}

interface CurrentRow {
  id: string
  name: string
  description: string | null
  department_id: string | null
  tax_category_id: string
  unit: string
  content_quantity_thousandths: number | null
  content_unit: string | null
  unit_cost_minor_e4: number | null
  minimum_age: number | null
  custom: string
  kind: string
  tracks_stock: number
  low_stock_thousandths: number | null
  archived_at: string | null
  variant_axes: string | null
  is_sellable: number
  is_open_price: number
}

interface CurrentItem {
  columns: CurrentRow
  keys: Set<string>
  tags: Set<string>
  unitPriceMinorE4: number | null
}

/** Compares rows with the items they are about. A row that says nothing new is not among the answers. */
export async function planUpdates(
  rows: ReadRows,
  matched: { match: MatchedRow; departmentId: string | null }[],
  prices: PriceTarget
): Promise<ItemUpdate[]> {
  const ids = matched.map(({ match }) => match.itemId!)
  if (ids.length === 0) return []
  const current = await loadCurrent(rows, ids, prices)
  return matched.flatMap(({ match, departmentId }) => {
    const update = compare(match, departmentId, { current: current.get(match.itemId!)!, prices })
    const isEmpty =
      update.columns.length === 0 &&
      update.newIdentifiers.length === 0 &&
      update.tags === null &&
      update.unitPriceMinorE4 === null
    return isEmpty ? [] : [update]
  })
}

function compare(
  { row, itemId }: MatchedRow,
  departmentId: string | null,
  { current, prices }: { current: CurrentItem; prices: PriceTarget }
): ItemUpdate {
  const tags =
    row.tags &&
    !(row.tags.length === current.tags.size && row.tags.every((tag) => current.tags.has(tag)))
  const taxCategoryId = row.taxCategoryId ?? current.columns.tax_category_id
  const price =
    row.unitPriceMinorE4 === undefined
      ? undefined
      : prices.inScope(row.unitPriceMinorE4, taxCategoryId)
  const columns = changedColumns(wantedColumns(row, departmentId, current.columns), current.columns)
  return {
    row: row.number,
    itemId: itemId!,
    columns,
    before: {
      columns: Object.fromEntries(
        columns.map(([column]) => [column, current.columns[column as keyof CurrentRow]])
      ),
      tags: tags ? [...current.tags] : null,
      unitPriceMinorE4: current.unitPriceMinorE4,
      isOpenPrice: Number(current.columns.is_open_price) === 1,
    },
    newIdentifiers: row.identifiers.filter(({ key }) => !current.keys.has(key)),
    tags: tags ? row.tags! : null,
    unitPriceMinorE4: price === undefined || price === current.unitPriceMinorE4 ? null : price,
  }
}

function wantedColumns(
  row: ItemRow,
  departmentId: string | null,
  current: CurrentRow
): Partial<Record<keyof CurrentRow, SqlValue>> {
  const custom = row.custom && { ...JSON.parse(current.custom), ...row.custom }
  return {
    name: row.name,
    description: row.description,
    department_id: departmentId ?? undefined,
    tax_category_id: row.taxCategoryId,
    unit: row.unit,
    content_quantity_thousandths: row.content?.quantityThousandths,
    content_unit: row.content?.unit,
    unit_cost_minor_e4: row.unitCostMinorE4,
    minimum_age: row.minimumAge,
    custom: custom && JSON.stringify(custom),
    kind: row.kind,
    tracks_stock: row.tracksStock === undefined ? undefined : Number(row.tracksStock),
    low_stock_thousandths: row.lowStockThousandths,
    archived_at: wantedArchive(row, current),
    ...wantedAxes(row, current),
  }
}

function wantedArchive({ isArchived }: ItemRow, current: CurrentRow): SqlValue | undefined {
  if (isArchived === undefined || isArchived === (current.archived_at !== null)) return undefined
  return isArchived ? nowForDatabase() : null
}

/** A file adds axes and values to a parent; those that it does not name stay. */
function wantedAxes({ axes }: ItemRow, current: CurrentRow) {
  if (!axes) return {}
  const known = JSON.parse(current.variant_axes ?? '[]') as NonNullable<ItemRow['axes']>
  const merged = mergeAxes(known, [])
  for (const [index, { name, values }] of axes.entries()) {
    const axis = (merged[index] ??= { name, values: [] })
    axis.values.push(...values.filter((value) => !axis.values.includes(value)))
  }
  return { variant_axes: JSON.stringify(merged), is_sellable: 0 }
}

function changedColumns(
  wanted: Partial<Record<keyof CurrentRow, SqlValue>>,
  current: CurrentRow
): [string, SqlValue][] {
  return Object.entries(wanted).filter(([column, value]) => {
    const now = current[column as keyof CurrentRow]
    return value !== undefined && String(value) !== String(now ?? '')
  }) as [string, SqlValue][]
}

async function loadCurrent(
  rows: ReadRows,
  ids: string[],
  prices: PriceTarget
): Promise<Map<string, CurrentItem>> {
  const marks = placeholders(1, ids.length)
  const items = await rows<CurrentRow>(
    `select id, name, description, department_id, tax_category_id, unit, content_quantity_thousandths,
            content_unit, unit_cost_minor_e4, minimum_age, custom, kind, tracks_stock,
            low_stock_thousandths, archived_at, variant_axes, is_sellable, is_open_price from items where id in ${marks}`,
    ids
  )
  const current = new Map<string, CurrentItem>(
    items.map((columns) => [
      columns.id,
      { columns, keys: new Set(), tags: new Set(), unitPriceMinorE4: null },
    ])
  )
  const identifiers = await rows<{ item_id: string; lookup_key: string }>(
    `select item_id, lookup_key from item_identifiers where item_id in ${marks}`,
    ids
  )
  for (const { item_id: id, lookup_key: key } of identifiers) current.get(id)?.keys.add(key)
  const tags = await rows<{ item_id: string; tag: string }>(
    `select item_id, tag from item_tags where item_id in ${marks}`,
    ids
  )
  for (const { item_id: id, tag } of tags) current.get(id)?.tags.add(tag)
  for (const price of await loadPricesInForce(rows, ids, prices)) {
    current.get(price.item_id)!.unitPriceMinorE4 = Number(price.unit_price_minor_e4)
  }
  return current
}

function loadPricesInForce(rows: ReadRows, ids: string[], { scope, storeId }: PriceTarget) {
  const now = nowForDatabase()
  return rows<{ item_id: string; unit_price_minor_e4: number }>(
    `select item_id, unit_price_minor_e4 from item_prices
      where item_id in ${placeholders(1, ids.length)}
        and valid_from <= ? and (valid_to is null or valid_to > ?)
        and ${storeId === null ? 'store_id is null' : 'store_id = ?'} and currency = ? and includes_tax = ?`,
    [
      ...ids,
      now,
      now,
      ...(storeId === null ? [] : [storeId]),
      scope.currency,
      scope.includesTax ? 1 : 0,
    ]
  )
}
