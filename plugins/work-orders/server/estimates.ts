import { addDays, dayOf } from './days.ts'
import { writeChange } from './change_order.ts'
import { linesOf } from './find_orders.ts'
import { fail, succeed, type Result } from './result.ts'
import type { EstimateRow, EventRow, OrderRow } from './rows.ts'
import { digestOf, isToken, newToken } from './tokens.ts'
import { event, type Staff, type Workshop } from './workshop.ts'

export interface SentEstimate {
  estimate: EstimateRow
  /** Stands in the link and nowhere else. */
  token: string
}

/**
 * Freezes what a repair shall cost for the customer to answer. One that was sent before can no longer
 * be answered: there is one price.
 */
export async function sendEstimate(
  shop: Workshop,
  order: OrderRow,
  { name }: Staff
): Promise<Result<SentEstimate, 'nothing_priced' | 'stale'>> {
  const lines = await linesOf(shop, order.id)
  if (lines.length === 0) return fail('nothing_priced')
  const { workflow, estimateDays } = await shop.settings(order.store_id)
  const { token, digest } = newToken()
  const sentAt = shop.now()
  const estimate: EstimateRow = {
    id: shop.newId(),
    order_id: order.id,
    token_digest: digest,
    lines: lines.map(({ order_id: _, ...line }) => line),
    total_minor: order.total_minor,
    sent_at: sentAt,
    expires_at: `${addDays(dayOf(sentAt), estimateDays)}T23:59:59.999Z`,
    answer: null,
    answered_by: null,
    answered_at: null,
  }
  const state = workflow.firstOf('approval')?.key ?? order.state
  const history = [event(shop, order.id, 'estimate_sent', name, { totalMinor: order.total_minor })]
  if (state !== order.state)
    history.push(event(shop, order.id, 'moved', name, { from: order.state, to: state }))
  // First the question, then the state: a link that was never handed out does no harm.
  await shop.db.transaction((steps) => {
    const estimates = steps.table<EstimateRow>('estimates')
    estimates.where({ order_id: order.id, answer: null }).update({ answer: 'replaced' })
    estimates.insert(estimate)
  })
  const changed = await writeChange(shop, order, { set: { state }, history })
  return changed.ok ? succeed({ estimate, token }) : changed
}

export type EstimateRefused = 'unknown' | 'replaced' | 'expired' | 'answered'

export interface OpenEstimate {
  order: OrderRow
  estimate: EstimateRow
}

/** What a link stands for, as long as it may be answered. */
export async function findEstimate(
  shop: Workshop,
  token: string
): Promise<Result<OpenEstimate, EstimateRefused>> {
  if (!isToken(token)) return fail('unknown')
  const estimates = shop.db.table<EstimateRow>('estimates')
  const estimate = await estimates.where({ token_digest: digestOf(token) }).first()
  const order =
    estimate && (await shop.db.table<OrderRow>('orders').where({ id: estimate.order_id }).first())
  if (!estimate || !order) return fail('unknown')
  if (estimate.answer !== null)
    return fail(estimate.answer === 'replaced' ? 'replaced' : 'answered')
  return estimate.expires_at < shop.now() ? fail('expired') : succeed({ order, estimate })
}

/** The customer's answer, once. An approved repair goes on to the bench. */
export async function answerEstimate(
  shop: Workshop,
  token: string,
  answer: 'approved' | 'declined',
  name: string
): Promise<Result<OpenEstimate, EstimateRefused>> {
  const found = await findEstimate(shop, token)
  if (!found.ok) return found
  const { order, estimate } = found.value
  const { workflow } = await shop.settings(order.store_id)
  const isWaiting = workflow.find(order.state)?.phase === 'approval'
  const work = workflow.afterApproval(order.state)?.key
  const state = answer === 'approved' && isWaiting && work ? work : order.state
  const at = shop.now()
  const { done } = await shop.db.transaction((steps) => {
    steps
      .table<EstimateRow>('estimates')
      .where({ id: estimate.id, answer: null })
      .exactly(1)
      .update({ answer, answered_by: name, answered_at: at })
    const own = steps.table<OrderRow>('orders').where({ id: order.id })
    own.increment({ revision: 1 })
    own.update({ changed_at: at })
    // Not where somebody moved it on in the meantime.
    own.where({ state: order.state }).update({ state })
    steps.table<EventRow>('events').insert(
      event(shop, order.id, `estimate_${answer}`, null, {
        name,
        totalMinor: estimate.total_minor,
      })
    )
  })
  return done ? found : fail('answered')
}
