import { addDays, dayOf } from './days.ts'
import type { Intake } from './intake.ts'
import type { EventRow, NumberRow, OrderRow } from './rows.ts'
import { event, type Staff, type Workshop } from './workshop.ts'

/** Two counters that open at the same instant try again; more than a few in a row is a fault. */
const ATTEMPTS = 20

/**
 * Opens a work order under the next number of its store. Number and order are written together, so
 * that no number is missing and none is given twice.
 */
export async function openOrder(
  shop: Workshop,
  intake: Intake,
  { name, storeId }: Staff,
  warrantyOf: string | null = null
): Promise<OrderRow> {
  const { workflow, dueDays } = await shop.settings(storeId)
  const at = shop.now()
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const order: OrderRow = {
      ...intake,
      id: shop.newId(),
      store_id: storeId,
      number: (await lastNumber(shop, storeId)) + 1,
      state: workflow.first.key,
      due_on: intake.due_on ?? addDays(dayOf(at), dueDays),
      total_minor: 0,
      warranty_of: warrantyOf,
      warranty_until: null,
      opened_by: name,
      opened_at: at,
      changed_at: at,
      closed_at: null,
      told_at: null,
      sale_id: null,
      receipt_number: null,
      deposit_minor: 0,
      is_to_forget: false,
      tell_attempts: 0,
      revision: 1,
    }
    if (await take(shop, order)) return order
  }
  throw new Error('No number could be had for a work order')
}

async function lastNumber({ db }: Pick<Workshop, 'db'>, storeId: string): Promise<number> {
  const numbers = db.table<NumberRow>('numbers')
  const row = await numbers.where({ store_id: storeId }).first()
  if (row) return row.last
  try {
    await numbers.insert({ store_id: storeId, last: 0 })
  } catch (error) {
    // Another counter made the row in the meantime.
    if (!(await numbers.where({ store_id: storeId }).first())) throw error
  }
  return lastNumber({ db }, storeId)
}

async function take(shop: Workshop, order: OrderRow): Promise<boolean> {
  const { store_id: storeId, number } = order
  const { done } = await shop.db.transaction((steps) => {
    steps
      .table<NumberRow>('numbers')
      .where({ store_id: storeId, last: number - 1 })
      .exactly(1)
      .increment({ last: 1 })
    steps.table<OrderRow>('orders').insert(order)
    steps
      .table<EventRow>('events')
      .insert(event(shop, order.id, 'opened', order.opened_by, { state: order.state }))
  })
  return done
}
