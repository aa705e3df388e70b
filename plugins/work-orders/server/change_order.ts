import { dayOf, warrantyUntil } from './days.ts'
import type { Intake } from './intake.ts'
import type { NewLine } from './lines.ts'
import type { EventRow, LineRow, OrderRow, SoldLineRow } from './rows.ts'
import { fail, succeed, type Result } from './result.ts'
import { totalsOf } from './totals.ts'
import { event, type Staff, type Workshop } from './workshop.ts'

/** `stale`: somebody else changed it since it was read; look again. */
export type ChangeRefused = 'stale' | 'not_allowed'

export interface Change {
  set: Partial<OrderRow>
  history: EventRow[]
  /** In place of all lines. */
  lines?: LineRow[]
  /** Lines at registers: those that were there, and those that are new or another. */
  soldLines?: { before: readonly SoldLineRow[]; changed: readonly SoldLineRow[] }
}

/** Writes a change of a work order together with its history, or nothing of it. */
export async function writeChange(
  shop: Workshop,
  { id, revision }: OrderRow,
  { set, history, lines, soldLines }: Change
): Promise<Result<null, 'stale'>> {
  const { done } = await shop.db.transaction((steps) => {
    steps
      .table<OrderRow>('orders')
      .where({ id, revision })
      .exactly(1)
      .update({ ...set, changed_at: shop.now(), revision: revision + 1 })
    if (lines) {
      const own = steps.table<LineRow>('lines')
      own.where({ order_id: id }).delete()
      if (lines.length > 0) own.insert(lines)
    }
    for (const line of soldLines?.changed ?? []) {
      const table = steps.table<SoldLineRow>('sold_lines')
      const isThere = soldLines!.before.some((one) => one.id === line.id)
      if (isThere) table.where({ id: line.id }).exactly(1).update(line)
      else table.insert(line)
    }
    if (history.length > 0) steps.table<EventRow>('events').insert(history)
  })
  return done ? succeed(null) : fail('stale')
}

/** Moves a work order where the shop's workflow lets it go; its warranty begins when it is over. */
export async function moveOrder(
  shop: Workshop,
  order: OrderRow,
  to: string,
  staff: Staff
): Promise<Result<null, ChangeRefused>> {
  const { workflow, warrantyDays } = await shop.settings(order.store_id)
  if (!workflow.mayMove(order.state, to)) return fail('not_allowed')
  const at = shop.now()
  const isClosing = workflow.find(to)!.phase === 'closed'
  return writeChange(shop, order, {
    set: {
      state: to,
      closed_at: workflow.isOver(to) ? at : null,
      warranty_until: isClosing ? warrantyUntil(dayOf(at), warrantyDays) : null,
    },
    history: [event(shop, order.id, 'moved', staff.name, { from: order.state, to })],
  })
}

/** Writes down again what was taken in; also who repairs it and until when. */
export async function changeIntake(
  shop: Workshop,
  order: OrderRow,
  intake: Intake,
  { name }: Staff
): Promise<Result<null, 'stale'>> {
  const fields = (Object.keys(intake) as (keyof Intake)[]).filter(
    (field) => JSON.stringify(intake[field]) !== JSON.stringify(order[field])
  )
  if (fields.length === 0) return succeed(null)
  return writeChange(shop, order, {
    set: intake,
    history: [event(shop, order.id, 'changed', name, { fields: fields.join(',') })],
  })
}

/** Another day, or somebody else at the bench. */
export async function planOrder(
  shop: Workshop,
  order: OrderRow,
  plan: Pick<Intake, 'due_on' | 'technician'>,
  staff: Staff
): Promise<Result<null, 'stale'>> {
  const isSame = plan.due_on === order.due_on && plan.technician === order.technician
  if (isSame) return succeed(null)
  return writeChange(shop, order, {
    set: plan,
    history: [event(shop, order.id, 'planned', staff.name, { ...plan })],
  })
}

export async function priceOrder(
  shop: Workshop,
  order: OrderRow,
  newLines: readonly NewLine[],
  { name }: Staff
): Promise<Result<null, 'stale'>> {
  const lines = newLines.map((line, position) => ({
    ...line,
    id: shop.newId(),
    order_id: order.id,
    position,
  }))
  const { totalMinor } = totalsOf(lines.map(pricedLine))
  return writeChange(shop, order, {
    set: { total_minor: totalMinor },
    lines,
    history: [event(shop, order.id, 'priced', name, { totalMinor })],
  })
}

export async function noteOnOrder(
  shop: Workshop,
  order: OrderRow,
  text: string,
  { name }: Staff
): Promise<Result<null, 'stale'>> {
  return writeChange(shop, order, {
    set: {},
    history: [event(shop, order.id, 'noted', name, { text })],
  })
}

export function pricedLine(line: NewLine) {
  return {
    kind: line.kind,
    quantityThousandths: line.quantity_thousandths,
    unitPriceMinor: line.unit_price_minor,
  }
}
