import type { Desk } from './desk.ts'
import { dayOf, isOverdue, isUnderWarranty } from './days.ts'
import { pricedLine } from './change_order.ts'
import { historyOf, lastEstimate, linesOf } from './find_orders.ts'
import { formatNumber } from './numbers.ts'
import type { WorkshopSettings } from './settings.ts'
import type { OrderRow } from './rows.ts'
import { photosOf } from './photos.ts'
import { settle } from './settle_order.ts'
import { soldLinesOf } from './sold_lines.ts'
import { stateName, type Words } from './texts.ts'
import { lineTotalMinor, totalsOf } from './totals.ts'
import type { WorkState } from './workflow.ts'

/** A work order as cards and lists show it. */
export function cardOf(
  order: OrderRow,
  { numberPrefix, workflow }: WorkshopSettings,
  words: Words,
  today: string
) {
  const { id, state, device, technician, revision } = order
  const isOver = workflow.isOver(state)
  return {
    ...{ id, state, device, technician, revision },
    customer_name: order.customer_name,
    due_on: order.due_on,
    total_minor: order.total_minor,
    number: formatNumber(numberPrefix, order.number),
    stateName: stateName(words, workflow.find(state) ?? { key: state, name: '' }),
    phase: workflow.find(state)?.phase ?? 'work',
    isOver,
    isOverdue: !isOver && isOverdue(order.due_on, today),
  }
}

/** All that there is to know of one. */
export async function orderView(
  { shop, ctx }: Pick<Desk, 'shop' | 'ctx'>,
  order: OrderRow,
  words: Words
) {
  const settings = await shop.settings(order.store_id)
  const today = dayOf(shop.now())
  const [store, lines, history, estimate, photos, sold] = await Promise.all([
    ctx.stores.get(order.store_id),
    linesOf(shop, order.id),
    historyOf(shop, order.id),
    lastEstimate(shop, order.id),
    photosOf(shop, order.id),
    soldLinesOf(shop, order.id),
  ])
  const { workflow } = settings
  const named = (state: WorkState) => ({ key: state.key, name: stateName(words, state) })
  const suggested = workflow.suggested(order.state)
  const nameOf = (key: unknown) =>
    stateName(words, workflow.find(String(key)) ?? { key: String(key), name: '' })
  const { token_digest: _, lines: __, ...asked } = estimate ?? { token_digest: '', lines: [] }
  return {
    ...order,
    ...cardOf(order, settings, words, today),
    isUnderWarranty: isUnderWarranty(order.warranty_until, today),
    next: workflow.after(order.state).map(named),
    suggested: suggested ? named(suggested) : null,
    currency: store?.currency ?? null,
    lines: lines.map((line) => ({ ...line, total_minor: lineTotalMinor(pricedLine(line)) })),
    totals: totalsOf(lines.map(pricedLine)),
    estimate: estimate && { ...asked, isExpired: estimate.expires_at < shop.now() },
    history: history.reverse().map((one) => ({
      ...one,
      detail:
        one.kind === 'moved'
          ? { from: nameOf(one.detail.from), to: nameOf(one.detail.to) }
          : one.detail,
    })),
    technicians: settings.technicians,
    photos: photos.map(({ id, at }) => ({ id, at })),
    deposits: settle(sold).deposits,
  }
}
