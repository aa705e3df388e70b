import { placeholders, type SqlValue } from '#core/sql'
import type { MatchedRow } from '#app/catalog/import/match_rows'
import type { ItemRow } from '#app/catalog/import/read_item_row'
import type { PriceTarget } from '#app/catalog/import/insert_new_items'
import type { KeyedIdentifier } from '#app/catalog/items/write_identifiers'
import type { ReadRows } from '#app/catalog/read_rows'

/** What a row changes about an item that is there; `null` parts stay as they are. */
export interface ItemUpdate {
  itemId: string
  columns: [column: string, value: SqlValue][]
  newIdentifiers: KeyedIdentifier[]
  tags: string[] | null
  unitPriceMinorE4: number | null
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
    const update = compare(match, departmentId, current.get(match.itemId!)!)
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
  current: CurrentItem
): ItemUpdate {
  const tags =
    row.tags &&
    !(row.tags.length === current.tags.size && row.tags.every((tag) => current.tags.has(tag)))
  const price = row.unitPriceMinorE4
  return {
    itemId: itemId!,
    columns: changedColumns(wantedColumns(row, departmentId, current.columns), current.columns),
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
  }
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
            content_unit, unit_cost_minor_e4, minimum_age, custom from items where id in ${marks}`,
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
  for (const price of await loadOpenPrices(rows, ids, prices)) {
    current.get(price.item_id)!.unitPriceMinorE4 = Number(price.unit_price_minor_e4)
  }
  return current
}

function loadOpenPrices(rows: ReadRows, ids: string[], { scope, storeId }: PriceTarget) {
  return rows<{ item_id: string; unit_price_minor_e4: number }>(
    `select item_id, unit_price_minor_e4 from item_prices
      where item_id in ${placeholders(1, ids.length)} and valid_to is null
        and ${storeId === null ? 'store_id is null' : 'store_id = ?'} and currency = ? and includes_tax = ?`,
    [...ids, ...(storeId === null ? [] : [storeId]), scope.currency, scope.includesTax ? 1 : 0]
  )
}
