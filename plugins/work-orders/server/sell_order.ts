import { writeChange } from './change_order.ts'
import { warrantyUntil } from './days.ts'
import { fail, succeed, type Result } from './result.ts'
import type { OrderRow } from './rows.ts'
import { event, type Workshop } from './workshop.ts'

/** Notes the sale on a register that a repair was put into; what becomes of it is told later. */
export async function noteSale(
  shop: Workshop,
  order: OrderRow,
  saleId: string
): Promise<Result<null, 'not_allowed'>> {
  if (order.receipt_number !== null) return fail('not_allowed')
  await shop.db
    .table<OrderRow>('orders')
    .where({ id: order.id, receipt_number: null })
    .update({ sale_id: saleId })
  return succeed(null)
}

/** A sale with repairs in it was paid: they are over, and their warranty begins. */
export async function closeSold(
  shop: Workshop,
  sale: { saleId: string; receiptNumber: string; businessDate: string }
): Promise<void> {
  const { saleId, receiptNumber, businessDate } = sale
  const orders = await shop.db.table<OrderRow>('orders').where({ sale_id: saleId }).select()
  // Told again, it finds none that is left to do.
  for (const order of orders.filter((one) => one.receipt_number === null)) {
    const { workflow, warrantyDays } = await shop.settings(order.store_id)
    const state = workflow.firstOf('closed')!.key
    const changed = await writeChange(shop, order, {
      set: {
        state,
        receipt_number: receiptNumber,
        closed_at: shop.now(),
        warranty_until: warrantyUntil(businessDate, warrantyDays),
      },
      history: [event(shop, order.id, 'sold', null, { receipt: receiptNumber })],
    })
    if (!changed.ok) throw new Error(`Repair ${order.number} changed while its sale was noted`)
  }
}
