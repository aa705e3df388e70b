import type { Sql } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { keepClaims, planOfRefund, releaseClaims } from '#app/sales/refunds/claim_refund'
import type { TenderRefund } from '#app/sales/refunds/plan_refund'
import { answerPermission } from '#app/users/permissions'

const TASK = 'sale.return_outside_policy'

/**
 * Writes down which money of earlier sales a sale paid back. What went another way than the policy
 * says, and nobody allowed, has left the till: it is reviewed.
 */
export async function recordRefund(
  sql: Sql,
  document: SaleDocument,
  facts: SaleFacts
): Promise<Review[]> {
  const { id: saleId, correctedAt: now, body } = document
  const { goodsBack: back } = facts
  if (back.length === 0) return []
  const refunds = refundsOf(body)
  const paidBackMinor = Math.max(0, 0 - body.totals.grossMinor)
  const plan = await planOfRefund(sql, { saleId, now, refunds, back, paidBackMinor })
  await releaseClaims(sql, saleId)
  await keepClaims(sql, saleId, plan, now)
  const { otherwiseMinor } = plan
  if (otherwiseMinor === 0 || (await isAllowed(sql, document, facts))) return []
  return [{ reason: 'refund_not_as_paid', detail: { otherwiseMinor } }]
}

/** By the way it leaves the till; cash before it was rounded. */
function refundsOf({ tenders, roundingMinor }: SaleDocument['body']): TenderRefund[] {
  const back = tenders.filter(({ amountMinor }) => amountMinor < 0)
  const rounded = back.find(({ kind }) => kind === 'cash')
  return back.map((tender) => ({
    tenderTypeId: tender.tenderTypeId,
    amountMinor: (tender === rounded ? roundingMinor : 0) - tender.amountMinor,
  }))
}

async function isAllowed(
  sql: Sql,
  { id, storeId }: SaleDocument,
  { operatorGrants }: SaleFacts
): Promise<boolean> {
  const question = { task: TASK, storeId, departmentId: null } as const
  if (answerPermission(operatorGrants, question).isAllowed) return true
  const given = await sql.all<{ id: string }>(
    'select id from manager_overrides where store_id = ? and used_for = ? and task = ? limit 1',
    [storeId, id, TASK]
  )
  return given.length > 0
}
