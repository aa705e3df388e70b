import type { Desk } from './desk.ts'
import { showDay } from './texts.ts'
import { showMoney } from './money.ts'
import { formatNumber } from './numbers.ts'
import type { EstimateRow, EventRow, OrderRow } from './rows.ts'
import { event } from './workshop.ts'

/** With a quarter of an hour between them: what does not go within a night needs a person. */
const MOST_ATTEMPTS = 50

/** Tells a customer once that the repair is ready, where the shop does so and has an address. */
export async function tellReady(desk: Desk, orderId: string): Promise<boolean> {
  const { shop } = desk
  const order = await shop.db.table<OrderRow>('orders').where({ id: orderId }).first()
  if (!order || order.told_at !== null || order.customer_email === null) return false
  const { workflow, tellsWhenReady } = await shop.settings(order.store_id)
  if (!tellsWhenReady || workflow.find(order.state)?.phase !== 'ready') return false
  const isSent = await send(desk, order, 'ready')
  // Whatever else was changed in the meantime, a mail that went is not sent again.
  await shop.db.transaction((steps) => {
    const own = steps.table<OrderRow>('orders').where({ id: order.id })
    if (isSent) own.update({ told_at: shop.now() })
    else own.increment({ tell_attempts: 1 })
    const isNews = isSent || order.tell_attempts === 0
    const kind = isSent ? 'told_ready' : 'mail_failed'
    if (isNews) steps.table<EventRow>('events').insert(event(shop, order.id, kind, null))
  })
  return isSent
}

/** Tries again what did not go, as long as it is still to be collected. */
export async function tellAgain(desk: Desk, signal: AbortSignal): Promise<void> {
  const waiting = await desk.shop.db
    .table<OrderRow>('orders')
    .where({ told_at: null, closed_at: null })
    .where('tell_attempts', '>', 0)
    .where('tell_attempts', '<', MOST_ATTEMPTS)
    .limit(100)
    .select()
  for (const { id } of waiting) {
    if (signal.aborted) return
    await tellReady(desk, id)
  }
}

/** Mails the link of an estimate; false where there is no address or no mail. */
export async function mailEstimate(
  desk: Desk,
  order: OrderRow,
  { expires_at, total_minor }: EstimateRow,
  link: string
): Promise<boolean> {
  if (order.customer_email === null) return false
  const store = await desk.ctx.stores.get(order.store_id)
  const words = desk.wordsIn(order.locale)
  return send(desk, order, 'estimate', {
    link,
    until: showDay(words, expires_at.slice(0, 10)),
    total: store ? showMoney(words.locale, store.currency, total_minor) : '',
  })
}

async function send(
  { ctx, shop, wordsIn }: Desk,
  order: OrderRow,
  mail: 'ready' | 'estimate',
  more: Record<string, string> = {}
): Promise<boolean> {
  const { numberPrefix } = await shop.settings(order.store_id)
  const store = await ctx.stores.get(order.store_id)
  const words = wordsIn(order.locale)
  const values = {
    name: order.customer_name,
    device: order.device,
    number: formatNumber(numberPrefix, order.number),
    shop: store?.name ?? '',
    ...more,
  }
  return shop.mail({
    to: order.customer_email!,
    subject: words.say(`mail.${mail}_subject`, values),
    text: words.say(`mail.${mail}_body`, values),
  })
}
