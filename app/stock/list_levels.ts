import { readInWorker } from '#core/reader'
import type { SqlValue } from '#core/sql'
import { searchItemIds } from '#app/catalog/search/search_items'
import type { Location } from '#app/stock/list_locations'
import { idList } from '#app/stock/quantities'

export interface LevelQuery {
  text: string
  isLow: boolean
  sort: 'name' | '-name' | 'quantity' | '-quantity'
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

const ORDER = {
  'name': 'i.name, i.id',
  '-name': 'i.name desc, i.id desc',
  'quantity': 'quantity, i.name, i.id',
  '-quantity': 'quantity desc, i.name, i.id',
}

/** A page of the items that are counted, with what lies where. */
export async function listLevels(locations: Location[], query: LevelQuery) {
  const { condition, values } = await conditionOf(query)
  const floorId = locations[0]?.id ?? ''
  const from = `from items i left join stock_levels f on f.item_id = i.id and f.location_id = ?
    where i.tracks_stock = 1 and i.archived_at is null and i.is_sellable = 1 ${condition}`
  const [count] = await readInWorker<{ n: number }>(`select count(*) as n ${from}`, [
    floorId,
    ...values,
  ])
  const rows = await readInWorker<Record<string, string | number | null>>(
    `select i.id, i.name, i.variant_values, i.unit, i.unit_cost_minor_e4, i.low_stock_thousandths,
            coalesce(f.on_hand_thousandths, 0) as quantity ${from}
      order by ${ORDER[query.sort]} limit ${LEVELS_PER_PAGE} offset ?`,
    [floorId, ...values, (query.page - 1) * LEVELS_PER_PAGE]
  )
  const total = Number(count?.n ?? 0)
  return {
    rows: await withLevels(locations, rows),
    page: { current: query.page, last: Math.max(1, Math.ceil(total / LEVELS_PER_PAGE)), total },
  }
}

async function conditionOf({
  text,
  isLow,
}: LevelQuery): Promise<{ condition: string; values: SqlValue[] }> {
  const conditions: string[] = []
  const values: SqlValue[] = []
  if (isLow) {
    conditions.push(
      'and i.low_stock_thousandths is not null and coalesce(f.on_hand_thousandths, 0) <= i.low_stock_thousandths'
    )
  }
  if (text !== '') {
    const ids = await searchItemIds(readInWorker, text, SEARCH_LIMIT)
    conditions.push(ids.length > 0 ? `and i.id in (${idList(ids)})` : 'and 1 = 0')
    values.push(...ids)
  }
  return { condition: conditions.join(' '), values }
}

async function withLevels(
  locations: Location[],
  rows: Record<string, string | number | null>[]
): Promise<ItemLevels[]> {
  if (rows.length === 0) return []
  const levels = await readInWorker<Record<string, string | number>>(
    `select location_id, item_id, on_hand_thousandths, held_thousandths from stock_levels
      where location_id in (${idList(locations)}) and item_id in (${idList(rows)})`,
    [...locations.map(({ id }) => id), ...rows.map(({ id }) => String(id))]
  )
  const byItem = Map.groupBy(levels, (level) => String(level.item_id))
  return rows.map((row) => itemLevels(row, byItem.get(String(row.id)) ?? []))
}

function itemLevels(
  row: Record<string, string | number | null>,
  levels: Record<string, string | number>[]
): ItemLevels {
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
