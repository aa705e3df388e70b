import { toDatabaseTime } from '#core/clock'
import { forUpdate, placeholders, type Sql } from '#core/sql'
import type { RefundRoom } from '#app/sales/refunds/plan_refund'

interface Row {
  sale_id: string
  tender_type_id: string
  amount: number | string
}

interface PaidRow extends Row {
  kind: string
  rounding_minor: number
  can_refund: number
}

export interface RoomsQuestion {
  saleIds: readonly string[]
  /** The sale that asks; what it has claimed itself does not stand in its way. */
  forSaleId: string
  now: string
}

/**
 * What may still be paid back of sales, way by way: what they were paid with, less what went back
 * and what other sales are about to pay back. The sales are locked, so that of two registers at
 * once the second sees what the first has claimed.
 */
export async function loadRefundRooms(sql: Sql, question: RoomsQuestion): Promise<RefundRoom[]> {
  const ids = [...new Set(question.saleIds)].sort()
  const marks = placeholders(1, ids.length)
  await sql.all(`select id from sales where id in ${marks} order by id${forUpdate(sql)}`, ids)
  const paid = await sql.all<PaidRow>(
    `select t.sale_id, t.tender_type_id, t.kind, s.rounding_minor, sum(t.amount_minor) as amount,
        max(case when y.archived_at is null then y.can_refund else 0 end) as can_refund
       from sale_tenders t join sales s on s.id = t.sale_id
       join tender_types y on y.id = t.tender_type_id
      where t.sale_id in ${marks} and t.amount_minor > 0
      group by t.sale_id, t.tender_type_id, t.kind, s.rounding_minor
      order by t.sale_id, t.tender_type_id`,
    ids
  )
  const gone = await loadGone(sql, ids, question)
  return paid.map((row) => ({
    saleId: row.sale_id,
    tenderTypeId: row.tender_type_id,
    leftMinor: exactMinor(row, paid) - (gone.get(keyOf(row)) ?? 0),
    canRefund: Number(row.can_refund) === 1,
  }))
}

async function loadGone(
  sql: Sql,
  ids: string[],
  { forSaleId, now }: RoomsQuestion
): Promise<Map<string, number>> {
  const rows = await sql.all<Row>(
    `select c.source_sale_id as sale_id, c.tender_type_id, sum(c.amount_minor) as amount
       from refund_claims c left join sales s on s.id = c.sale_id
       left join sales v on v.post_void_of_sale_id = c.sale_id
      where c.source_sale_id in ${placeholders(1, ids.length)} and c.sale_id <> ? and v.id is null
        and (s.id is not null or c.held_until > ?)
      group by c.source_sale_id, c.tender_type_id`,
    [...ids, forSaleId, toDatabaseTime(now)]
  )
  return new Map(rows.map((row) => [keyOf(row), Number(row.amount)]))
}

/** Cash before it was rounded: parts of it are rounded each by themselves. */
function exactMinor(row: PaidRow, paid: readonly PaidRow[]): number {
  const cash = paid.find(({ sale_id, kind }) => sale_id === row.sale_id && kind === 'cash')
  return Number(row.amount) - (row === cash ? Number(row.rounding_minor) : 0)
}

function keyOf({ sale_id, tender_type_id }: Pick<Row, 'sale_id' | 'tender_type_id'>): string {
  return `${sale_id} ${tender_type_id}`
}
