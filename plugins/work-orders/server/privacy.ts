import type { FilesContext } from '@tillhouse/sdk'
import { historyOf, linesOf } from './find_orders.ts'
import { photosOf, removePhotosOf } from './photos.ts'
import type { EstimateRow, EventRow, OrderRow } from './rows.ts'
import { event, type Workshop } from './workshop.ts'

interface Archive extends Workshop {
  files: FilesContext
}

const MOST = 1_000
/** In place of a name. */
const NOBODY = '–'
/** What people wrote, or who they are. */
const TELLING: readonly EventRow['kind'][] = ['noted', 'estimate_approved', 'estimate_declined']

/** All that is kept of a customer's repairs, for the customer to read. */
export async function exportRepairs(archive: Archive, customerId: string) {
  const orders = await ofCustomer(archive, customerId)
  return Promise.all(
    orders.map(async ({ state: _, revision: __, is_to_forget: ___, ...order }) => ({
      repair: order,
      lines: await linesOf(archive, order.id),
      history: await historyOf(archive, order.id),
      photos: (await photosOf(archive, order.id)).map(({ path, at }) => ({ path, at })),
    }))
  )
}

/**
 * Forgets who somebody was. What is still in the house has to be handed back to its owner: that is
 * forgotten when it is over.
 */
export async function eraseCustomer(archive: Archive, customerId: string): Promise<void> {
  for (const order of await ofCustomer(archive, customerId)) {
    const { workflow } = await archive.settings(order.store_id)
    if (workflow.isOver(order.state)) await forget(archive, order)
    else
      await archive.db
        .table<OrderRow>('orders')
        .where({ id: order.id })
        .update({ is_to_forget: true })
  }
}

/** Those that were in the house when their customer was erased, and are over now. */
export async function forgetWhatIsOver(archive: Archive): Promise<void> {
  const orders = archive.db.table<OrderRow>('orders')
  for (const order of await orders.where({ is_to_forget: true }).limit(MOST).select()) {
    const { workflow } = await archive.settings(order.store_id)
    if (workflow.isOver(order.state)) await forget(archive, order)
  }
}

/** Keeps what the shop must account for: numbers, days, amounts and the thing without its owner. */
async function forget(archive: Archive, order: OrderRow): Promise<void> {
  await removePhotosOf(archive, order.id)
  const told = await historyOf(archive, order.id)
  await archive.db.transaction((steps) => {
    steps
      .table<OrderRow>('orders')
      .where({ id: order.id })
      .update({
        ...{ customer_id: null, customer_name: NOBODY, customer_email: null, customer_phone: null },
        ...{ serial: null, accessories: null, fault: NOBODY, signature: null, is_to_forget: false },
        revision: order.revision + 1,
      })
    steps
      .table<EstimateRow>('estimates')
      .where({ order_id: order.id })
      .where('answered_by', '!=', '')
      .update({ answered_by: NOBODY })
    for (const one of told.filter(({ kind }) => TELLING.includes(kind))) {
      const { name: _, text: __, ...detail } = one.detail
      steps
        .table<EventRow>('events')
        .where({ id: one.id })
        .update({ detail: { ...detail, name: NOBODY, text: NOBODY } })
    }
    steps.table<EventRow>('events').insert(event(archive, order.id, 'forgotten', null))
  })
}

function ofCustomer({ db }: Archive, customerId: string): Promise<OrderRow[]> {
  return db.table<OrderRow>('orders').where({ customer_id: customerId }).limit(MOST).select()
}
