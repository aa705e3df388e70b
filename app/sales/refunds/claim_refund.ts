import { toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'
import { loadRefundRooms } from '#app/sales/refunds/load_refund_rooms'
import {
  planRefund,
  type RefundGoods,
  type RefundPlan,
  type TenderRefund,
} from '#app/sales/refunds/plan_refund'

export interface RefundQuestion extends RefundGoods {
  saleId: string
  now: string
  refunds: readonly TenderRefund[]
}

/** How a refund goes back the way its goods were paid for; nothing where none of it was sold here. */
export async function planOfRefund(sql: Sql, question: RefundQuestion): Promise<RefundPlan> {
  const { saleId, now, refunds, back } = question
  const saleIds = back.flatMap(({ source }) => source?.saleId ?? [])
  if (saleIds.length === 0 || refunds.length === 0) return { claims: [], otherwiseMinor: 0 }
  const rooms = await loadRefundRooms(sql, { saleIds, forSaleId: saleId, now })
  return planRefund(refunds, rooms, question)
}

/** Keeps what a sale is about to pay back, or has, so that no other one pays it back as well. */
export async function keepClaims(
  sql: Sql,
  saleId: string,
  { claims }: RefundPlan,
  heldUntil: string
): Promise<void> {
  await insertRows(
    sql,
    'refund_claims',
    claims.map((claim) => ({
      sale_id: saleId,
      source_sale_id: claim.saleId,
      tender_type_id: claim.tenderTypeId,
      amount_minor: claim.amountMinor,
      held_until: toDatabaseTime(heldUntil),
    }))
  )
}

/** Of a sale that is not to be, or is asked about anew; what was paid back stays. */
export async function releaseClaims(sql: Sql, saleId: string): Promise<void> {
  await sql.run(
    `delete from refund_claims
      where sale_id = ? and not exists (select id from sales where id = ?)`,
    [saleId, saleId]
  )
}
