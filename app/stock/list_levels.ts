import { countRows, pageOf, type RowCount } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { isSqlite, type SqlValue } from '#core/sql'
import { searchItemIds } from '#app/catalog/search/search_items'
import type { Location } from '#app/stock/list_locations'
import { idList } from '#app/stock/quantities'

export type LevelSort = 'name' | '-name' | 'quantity' | '-quantity'

export interface LevelQuery {
  text: string
  isLow: boolean
  sort: LevelSort
  page: number
}

export interface ItemLevels {
  id: string
  name: string
  variant: string | null
  unit: string
  unitCostMinorE4: number | null
  lowThousandths: number | null
  heldThousandths: number
  /** By location id; a location that never had the item is left out. */
  onHandThousandths: Record<string, number>
  totalThousandths: number
}

export const LEVELS_PER_PAGE = 50
const SEARCH_LIMIT = 400
/** So many items are sorted by their quantity; more are shown by name, which has an index. */
const FEW = 2_000

type Row = Record<string, string | number | null>

/** What lies on the shop floor; nothing where the item never was. */
const QUANTITY = 'coalesce(l.on_hand_thousandths, 0)'

/** A page of the items that are counted, with what lies where. */
export async function listLevels(locations: Location[], query: LevelQuery) {
  const { from, values } = await fromOf(locations, query)
  const count = await countLevels(query, from, values)
  const page = pageOf(count, query.page, LEVELS_PER_PAGE)
  const isMany = count.isCapped || count.total > FEW
  const sort = isMany ? (query.sort.replace('quantity', 'name') as LevelSort) : query.sort
  const fitting = isMany
    ? `select i.id ${from}`
    : `select i.id from (select i.id, ${QUANTITY} as quantity ${from} limit ${FEW}) as f join items i on i.id = f.id`
  const found = await readInWorker<{ id: string }>(
    `${fitting} order by ${orderOf(sort)} limit ${LEVELS_PER_PAGE} offset ?`,
    [...values, (page.current - 1) * LEVELS_PER_PAGE]
  )
  return { rows: await readRows(locations, found), page, sort }
}

/** The items with their level on the shop floor, where `quantity` and the low mark are read. */
async function fromOf(
  locations: Location[],
  { text, isLow }: LevelQuery
): Promise<{ from: string; values: SqlValue[] }> {
  const conditions = ['i.archived_at is null', 'i.is_sellable = 1', 'i.tracks_stock = 1']
  const values: SqlValue[] = [locations[0]?.id ?? '']
  if (isLow) {
    conditions.push('i.low_stock_thousandths is not null', `${QUANTITY} <= i.low_stock_thousandths`)
  }
  if (text !== '') {
    const ids = await searchItemIds(readInWorker, text, SEARCH_LIMIT)
    conditions.push(ids.length > 0 ? `i.id in (${idList(ids)})` : '1 = 0')
    values.push(...ids)
  }
  return {
    from: `from items i left join stock_levels l on l.item_id = i.id and l.location_id = ?
      where ${conditions.join(' and ')}`,
    values,
  }
}

async function countLevels(
  { text, isLow }: LevelQuery,
  from: string,
  values: SqlValue[]
): Promise<RowCount> {
  if (isLow || text !== '') return countRows(readInWorker, `select 1 ${from}`, values, FEW)
  const [row] = await readInWorker<{ n: number }>(
    `select count(*) as n from items i
      where i.archived_at is null and i.is_sellable = 1 and i.tracks_stock = 1`
  )
  return { total: Number(row?.n ?? 0), isCapped: false }
}

function orderOf(sort: LevelSort): string {
  const name = isSqlite() ? 'i.name collate nocase' : 'i.name'
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  if (sort.endsWith('name')) return `${name} ${direction}, i.id ${direction}`
  return `f.quantity ${direction}, ${name}, i.id`
}

async function readRows(locations: Location[], found: { id: string }[]): Promise<ItemLevels[]> {
  if (found.length === 0) return []
  const rows = await readInWorker<Row>(
    `select id, name, variant_values, unit, unit_cost_minor_e4, low_stock_thousandths
       from items where id in (${idList(found)})`,
    found.map(({ id }) => id)
  )
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  return withLevels(
    locations,
    found.flatMap(({ id }) => (byId.has(id) ? [byId.get(id)!] : []))
  )
}

async function withLevels(locations: Location[], rows: Row[]): Promise<ItemLevels[]> {
  const levels = await readInWorker<Record<string, string | number>>(
    `select location_id, item_id, on_hand_thousandths, held_thousandths from stock_levels
      where location_id in (${idList(locations)}) and item_id in (${idList(rows)})`,
    [...locations.map(({ id }) => id), ...rows.map(({ id }) => String(id))]
  )
  const byItem = Map.groupBy(levels, (level) => String(level.item_id))
  return rows.map((row) => itemLevels(row, byItem.get(String(row.id)) ?? []))
}

function itemLevels(row: Row, levels: Record<string, string | number>[]): ItemLevels {
  const numberOrNull = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : Number(value)
  const sum = (column: string) => levels.reduce((total, level) => total + Number(level[column]), 0)
  return {
    id: String(row.id),
    name: String(row.name),
    variant: variantLabel(row.variant_values),
    unit: String(row.unit),
    unitCostMinorE4: numberOrNull(row.unit_cost_minor_e4),
    lowThousandths: numberOrNull(row.low_stock_thousandths),
    heldThousandths: sum('held_thousandths'),
    onHandThousandths: Object.fromEntries(
      levels.map((level) => [String(level.location_id), Number(level.on_hand_thousandths)])
    ),
    totalThousandths: sum('on_hand_thousandths'),
  }
}

function variantLabel(values: string | number | null | undefined): string | null {
  if (!values) return null
  const label = Object.values(JSON.parse(String(values)) as Record<string, string>).join(' / ')
  return label === '' ? null : label
}
