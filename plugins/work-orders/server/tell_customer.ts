import type { Desk } from './desk.ts'
import { writeChange } from './change_order.ts'
import { showDay } from './texts.ts'
import { showMoney } from './money.ts'
import { formatNumber } from './numbers.ts'
import type { EstimateRow, OrderRow } from './rows.ts'
import { event } from './workshop.ts'

/** Tells a customer once that the repair is ready, where the shop does so and has an address. */
export async function tellReady(desk: Desk, orderId: string): Promise<boolean> {
  const { shop } = desk
  const order = await shop.db.table<OrderRow>('orders').where({ id: orderId }).first()
  if (!order || order.told_at !== null || order.customer_email === null) return false
  const { workflow, tellsWhenReady } = await shop.settings(order.store_id)
  if (!tellsWhenReady || workflow.find(order.state)?.phase !== 'ready') return false
  const isSent = await send(desk, order, 'ready')
  await writeChange(shop, order, {
    set: isSent ? { told_at: shop.now() } : {},
    history: [event(shop, order.id, isSent ? 'told_ready' : 'mail_failed', null)],
  })
  return isSent
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
