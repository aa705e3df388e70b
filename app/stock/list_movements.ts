import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { Location } from '#app/stock/list_locations'
import type { MovementKind } from '#app/stock/movement_kinds'
import { idList } from '#app/stock/quantities'

export interface Movement {
  id: string
  location: string
  kind: MovementKind
  reason: string | null
  operator: string | null
  occurredAt: string
  quantityThousandths: number
  /** The sale that caused it, where one did. */
  saleId: string | null
  receiptNumber: string | null
}

export const MOVEMENTS_PER_PAGE = 50

/** What came and went of an item in a store, the newest first. */
export async function listMovements(locations: Location[], itemId: string, page: number) {
  // The sign keeps SQLite from reading all that ever moved in a location to find the one item.
  const where = `where m.item_id = ? and +m.location_id in (${idList(locations)})`
  const values = [itemId, ...locations.map(({ id }) => id)]
  const [count] = await readInWorker<{ n: number }>(
    `select count(*) as n from stock_movements m ${where}`,
    values
  )
  const rows = await readInWorker<Record<string, string | number | null>>(
    `select m.id, l.name as location, m.kind, m.reason, u.name as operator, m.occurred_at,
            m.quantity_thousandths, s.id as sale_id, s.receipt_number
       from stock_movements m
       join stock_locations l on l.id = m.location_id
       left join users u on u.id = m.operator_id
       left join sales s on s.id = m.source_id
      ${where} order by m.occurred_at desc, m.id desc limit ${MOVEMENTS_PER_PAGE} offset ?`,
    [...values, (page - 1) * MOVEMENTS_PER_PAGE]
  )
  const total = Number(count?.n ?? 0)
  return {
    rows: rows.map(movementOf),
    page: { current: page, last: Math.max(1, Math.ceil(total / MOVEMENTS_PER_PAGE)), total },
  }
}

function movementOf(row: Record<string, string | number | null>): Movement {
  const text = (value: string | number | null | undefined) => (value ? String(value) : null)
  return {
    id: String(row.id),
    location: String(row.location),
    kind: String(row.kind) as MovementKind,
    reason: text(row.reason),
    operator: text(row.operator),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
    quantityThousandths: Number(row.quantity_thousandths),
    saleId: text(row.sale_id),
    receiptNumber: text(row.receipt_number),
  }
}
