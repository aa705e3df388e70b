import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { SqlValue } from '#core/sql'
import { layersOf, type Receipt } from '#app/plugin_kernel/views/stock_layers'
import {
  idsOf,
  limitOf,
  marks,
  numberOrNull,
  optionalText,
  pageOf,
  text,
} from '#app/plugin_kernel/views/view_query'
import type {
  StockAgeView,
  StockContext,
  StockLevelQuery,
  StockLevelView,
} from '#app/plugin_sdk/context/stock_context'

type Row = Record<string, string | number | null>

/** So many of an item's last deliveries are looked at; what is older has no date. */
const DELIVERIES = 60

const STORE_LOCATIONS = 'select id from stock_locations where store_id = ? and archived_at is null'

/** Stock of a store for plugins. */
export const stockView: StockContext = {
  async levels(query) {
    const limit = limitOf(query)
    const { where, having, values } = conditionsOf(query)
    const found = await readInWorker<{ item_id: string }>(
      `select l.item_id from stock_levels l where ${where}
        group by l.item_id ${having} order by l.item_id limit ${limit + 1}`,
      values
    )
    const page = pageOf(found, limit, (row) => row.item_id)
    const itemIds = page.rows.map((row) => row.item_id)
    return { rows: await readLevels(query.storeId, itemIds), next: page.next }
  },
  age: readAges,
  async locations(storeId) {
    const rows = await readInWorker<Row>(
      `select id, store_id, name, kind from stock_locations
        where store_id = ? and archived_at is null order by name, id`,
      [text(storeId, 'storeId')]
    )
    return rows.map((row) => ({
      id: String(row.id),
      storeId: String(row.store_id),
      name: String(row.name),
      kind: String(row.kind),
    }))
  },
}

function conditionsOf(query: StockLevelQuery) {
  const conditions = [`l.location_id in (${STORE_LOCATIONS})`]
  const values: SqlValue[] = [text(query.storeId, 'storeId')]
  const after = optionalText(query.after, 'after')
  if (query.itemIds !== undefined) {
    const ids = idsOf(query.itemIds, 'itemIds')
    conditions.push(ids.length === 0 ? '1 = 0' : `l.item_id in (${marks(ids)})`)
    values.push(...ids)
  }
  if (after !== null) {
    conditions.push('l.item_id > ?')
    values.push(after)
  }
  const having = query.isInStock ? 'having sum(l.on_hand_thousandths) > 0' : ''
  return { where: conditions.join(' and '), having, values }
}

async function readLevels(storeId: string, itemIds: string[]): Promise<StockLevelView[]> {
  if (itemIds.length === 0) return []
  const rows = await readInWorker<Row>(
    `select l.item_id, l.location_id, l.on_hand_thousandths, l.held_thousandths
       from stock_levels l
      where l.item_id in (${marks(itemIds)}) and l.location_id in (${STORE_LOCATIONS})
      order by l.location_id`,
    [...itemIds, text(storeId, 'storeId')]
  )
  const byItem = Map.groupBy(rows, (row) => String(row.item_id))
  return itemIds.map((itemId) => {
    const levels = byItem.get(itemId) ?? []
    const sum = (column: string) => levels.reduce((all, row) => all + Number(row[column]), 0)
    return {
      itemId,
      onHandThousandths: sum('on_hand_thousandths'),
      heldThousandths: sum('held_thousandths'),
      locations: levels.map((row) => ({
        locationId: String(row.location_id),
        onHandThousandths: Number(row.on_hand_thousandths),
      })),
    }
  })
}

async function readAges(storeId: string, itemIds: string[]): Promise<StockAgeView[]> {
  const levels = await readLevels(storeId, idsOf(itemIds, 'itemIds'))
  const there = levels.filter(({ onHandThousandths }) => onHandThousandths > 0)
  if (there.length === 0) return []
  const ids = there.map(({ itemId }) => itemId)
  const rows = await readInWorker<Row>(
    `select item_id, quantity_thousandths, unit_cost_minor_e4, occurred_at from (
       select m.item_id, m.quantity_thousandths, m.unit_cost_minor_e4, m.occurred_at,
              row_number() over (partition by m.item_id order by m.occurred_at desc, m.id desc) as nth
         from stock_movements m
        where m.item_id in (${marks(ids)}) and m.quantity_thousandths > 0
          and m.kind in ('receive', 'opening', 'count')
          and m.location_id in (${STORE_LOCATIONS})) as d
      where nth <= ${DELIVERIES} order by item_id, occurred_at desc`,
    [...ids, text(storeId, 'storeId')]
  )
  const byItem = Map.groupBy(rows, (row) => String(row.item_id))
  return there.map(({ itemId, onHandThousandths }) => {
    const layers = layersOf(onHandThousandths, (byItem.get(itemId) ?? []).map(receiptOf))
    const oldestAt = layers.find(({ receivedAt }) => receivedAt !== null)?.receivedAt ?? null
    return { itemId, onHandThousandths, oldestAt, layers }
  })
}

function receiptOf(row: Row): Receipt {
  return {
    receivedAt: fromDatabaseTime(String(row.occurred_at)),
    quantityThousandths: Number(row.quantity_thousandths),
    unitCostMinorE4: numberOrNull(row.unit_cost_minor_e4),
  }
}
