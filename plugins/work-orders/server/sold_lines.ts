import type { CompletedSale } from '@tillhouse/sdk'
import { writeChange, type Change } from './change_order.ts'
import { warrantyUntil } from './days.ts'
import { fail, succeed, type Result } from './result.ts'
import type { EventRow, OrderRow, SoldLineRow } from './rows.ts'
import { settle, turnOf, type Settled } from './settle_order.ts'
import { event, type Workshop } from './workshop.ts'

/** A line that a register is about to put on a sale. */
export type NotedLine = Pick<SoldLineRow, 'id' | 'role' | 'source_id'>

/** Another change of the same repair may come between; more than a few in a row is a fault. */
const ATTEMPTS = 5

export async function soldLinesOf(
  { db }: Pick<Workshop, 'db'>,
  orderId: string
): Promise<SoldLineRow[]> {
  const lines = db.table<SoldLineRow>('sold_lines')
  return lines.where({ order_id: orderId }).orderBy('at').orderBy('id').select()
}

/** Notes lines before they are on a sale; whether they are paid is told later. */
export async function noteLines(
  { db, now }: Workshop,
  order: OrderRow,
  lines: readonly NotedLine[]
): Promise<Result<null, 'already_paid'>> {
  if (order.receipt_number !== null) return fail('already_paid')
  const at = now()
  await db.table<SoldLineRow>('sold_lines').insert(
    lines.map((line) => ({
      ...line,
      ...{ order_id: order.id, at, quantity_thousandths: 0, amount_minor: 0 },
      ...{ sale_id: null, receipt_number: null, is_reversed: false },
    }))
  )
  return succeed(null)
}

type ToldSale = Pick<CompletedSale, 'saleId' | 'receiptNumber' | 'businessDate' | 'completedAt'> & {
  lines: Pick<
    CompletedSale['lines'][number],
    'lineId' | 'quantityThousandths' | 'grossMinor' | 'sourceLineId'
  >[]
}

/** A sale was stored: repairs in it are paid, deposits taken or given back, or goods came back. */
export async function tellSold(shop: Workshop, sale: ToldSale): Promise<void> {
  const known = await knownLines(shop, [
    ...sale.lines.map(({ lineId }) => lineId),
    ...sourcesOf(sale.lines),
  ])
  const paid = sale.lines.flatMap((line): SoldLineRow[] => {
    const noted = known.get(line.lineId)
    const source = known.get(line.sourceLineId ?? '')
    if (!noted && !source) return []
    return [
      {
        id: line.lineId,
        order_id: (noted ?? source)!.order_id,
        role: noted?.role ?? 'back',
        source_id: noted?.source_id ?? source?.id ?? null,
        quantity_thousandths: line.quantityThousandths,
        amount_minor: line.grossMinor,
        at: sale.completedAt,
        sale_id: sale.saleId,
        receipt_number: sale.receiptNumber,
        is_reversed: noted?.is_reversed ?? false,
      },
    ]
  })
  // Told again, there is nothing left to write.
  const fresh = paid.filter(({ id }) => (known.get(id)?.receipt_number ?? null) === null)
  await write(shop, fresh, sale.businessDate)
}

/** A sale was post-voided as a whole: what it did to repairs is undone. */
export async function tellVoided(shop: Workshop, reversal: ToldSale): Promise<void> {
  const known = await knownLines(shop, sourcesOf(reversal.lines))
  const fresh = [...known.values()].filter(({ is_reversed: isReversed }) => !isReversed)
  await write(
    shop,
    fresh.map((line) => ({ ...line, is_reversed: true })),
    reversal.businessDate
  )
}

function sourcesOf(lines: ToldSale['lines']): string[] {
  return lines.flatMap(({ sourceLineId }) => sourceLineId ?? [])
}

async function knownLines(
  { db }: Workshop,
  ids: readonly string[]
): Promise<Map<string, SoldLineRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db.table<SoldLineRow>('sold_lines').where('id', 'in', ids).select()
  return new Map(rows.map((row) => [row.id, row]))
}

async function write(
  shop: Workshop,
  changed: readonly SoldLineRow[],
  businessDate: string
): Promise<void> {
  const orderIds = new Set(changed.map((line) => line.order_id))
  for (const orderId of orderIds) {
    const own = changed.filter((line) => line.order_id === orderId)
    await writeOne(shop, orderId, own, businessDate)
  }
}

async function writeOne(
  shop: Workshop,
  orderId: string,
  changed: readonly SoldLineRow[],
  businessDate: string
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const order = await shop.db.table<OrderRow>('orders').where({ id: orderId }).first()
    if (!order) return
    const before = await soldLinesOf(shop, orderId)
    const after = [
      ...before.filter((line) => !changed.some(({ id }) => id === line.id)),
      ...changed,
    ].sort((one, other) => (one.at < other.at ? -1 : 1))
    const change = await changeOf(shop, order, settle(after), businessDate)
    const soldLines = { before, changed }
    if ((await writeChange(shop, order, { ...change, soldLines })).ok) return
  }
  throw new Error('A repair changed again and again while its sale was noted')
}

async function changeOf(
  shop: Workshop,
  order: OrderRow,
  settled: Settled,
  businessDate: string
): Promise<Change> {
  const { receipt, depositMinor } = settled
  const turn = turnOf(order, settled)
  const history: EventRow[] = []
  const say = (kind: EventRow['kind'], detail: EventRow['detail']) =>
    history.push(event(shop, order.id, kind, null, detail))
  const differenceMinor = depositMinor - order.deposit_minor
  if (differenceMinor > 0) say('deposit_taken', { totalMinor: differenceMinor })
  if (differenceMinor < 0) say('deposit_back', { totalMinor: -differenceMinor })
  const set: Change['set'] = { deposit_minor: depositMinor }
  const { workflow, warrantyDays } = await shop.settings(order.store_id)
  if (turn === 'sold') {
    const isOver = workflow.isOver(order.state)
    Object.assign(set, {
      state: isOver ? order.state : workflow.firstOf('closed')!.key,
      closed_at: order.closed_at ?? shop.now(),
      warranty_until: order.warranty_until ?? warrantyUntil(businessDate, warrantyDays),
    })
    say('sold', { receipt: receipt!.receipt_number })
  }
  if (turn === 'reopened') {
    const state = workflow.firstOf('ready')!.key
    Object.assign(set, { state, closed_at: null, warranty_until: null })
    say('reopened', { receipt: order.receipt_number })
  }
  const paidBy = {
    receipt_number: receipt?.receipt_number ?? null,
    sale_id: receipt?.sale_id ?? null,
  }
  return { set: { ...set, ...paidBy }, history }
}
