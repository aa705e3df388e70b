import type { EstimateRow, EventRow, LineRow, OrderRow } from './rows.ts'
import type { Workshop } from './workshop.ts'

type Db = Pick<Workshop, 'db'>

/** A shop has that many repairs in its house at most; the rest is said to be there. */
export const MAX_ON_BOARD = 500
const PAGE = 50

/** Work orders that are not over, the one that is due first in front. */
export async function openOrders(
  { db }: Db,
  storeId: string,
  states: readonly string[]
): Promise<OrderRow[]> {
  return db
    .table<OrderRow>('orders')
    .where({ store_id: storeId })
    .where('state', 'in', states)
    .orderBy('due_on')
    .orderBy('number')
    .limit(MAX_ON_BOARD)
    .select()
}

/** Work orders that are due in a week, and those that are late from before it. */
export async function dueOrders(
  { db }: Db,
  storeId: string,
  states: readonly string[],
  { from, to, today }: { from: string; to: string; today: string }
): Promise<{ week: OrderRow[]; late: OrderRow[] }> {
  const open = () =>
    db
      .table<OrderRow>('orders')
      .where({ store_id: storeId })
      .where('state', 'in', states)
      .orderBy('due_on')
      .orderBy('number')
      .limit(MAX_ON_BOARD)
  const [week, before] = await Promise.all([
    open().where('due_on', '>=', from).where('due_on', '<=', to).select(),
    open().where('due_on', '<', today).select(),
  ])
  return { week, late: before.filter(({ due_on: dueOn }) => dueOn! < from || dueOn! > to) }
}

export interface Search {
  text: string
  /** What the text is as a number, if it is one. */
  number: number | null
  page: number
}

/** All work orders of a store, the newest first; by number, serial, customer or device. */
export async function searchOrders({ db }: Db, storeId: string, { text, number, page }: Search) {
  const all = () => db.table<OrderRow>('orders').where({ store_id: storeId })
  const matching =
    text === ''
      ? [all()]
      : [
          ...(number === null ? [] : [all().where({ number })]),
          all().where('serial', 'starts', text),
          all().where('customer_name', 'starts', text),
          all().where('customer_phone', 'starts', text),
          all().where('device', 'starts', text),
        ]
  const found = await Promise.all(
    matching.map((table) =>
      table
        .orderBy('number', 'desc')
        .limit(PAGE + 1, text === '' ? page * PAGE : 0)
        .select()
    )
  )
  const byId = new Map(found.flat().map((order) => [order.id, order]))
  const orders = [...byId.values()].sort((left, right) => right.number - left.number)
  return { orders: orders.slice(0, PAGE), hasMore: orders.length > PAGE }
}

export async function ordersOf({ db }: Db, customerId: string): Promise<OrderRow[]> {
  return db
    .table<OrderRow>('orders')
    .where({ customer_id: customerId })
    .orderBy('opened_at', 'desc')
    .limit(PAGE)
    .select()
}

/** Null for one of another store, which nobody here may see. */
export async function findOrder({ db }: Db, storeId: string, id: string): Promise<OrderRow | null> {
  return db.table<OrderRow>('orders').where({ id, store_id: storeId }).first()
}

export async function linesOf({ db }: Db, orderId: string): Promise<LineRow[]> {
  return db.table<LineRow>('lines').where({ order_id: orderId }).orderBy('position').select()
}

export async function historyOf({ db }: Db, orderId: string): Promise<EventRow[]> {
  return db.table<EventRow>('events').where({ order_id: orderId }).orderBy('at').select()
}

/** The one that counts: what was sent before it is no longer to be answered. */
export async function lastEstimate({ db }: Db, orderId: string): Promise<EstimateRow | null> {
  return db
    .table<EstimateRow>('estimates')
    .where({ order_id: orderId })
    .orderBy('sent_at', 'desc')
    .first()
}
