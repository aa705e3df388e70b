import type { CompletedSale } from '@tillhouse/sdk'
import { memberOf, type Club, type Member } from './club.ts'
import { soldMinor } from './earn_points.ts'
import type { Visit } from './messages/rows.ts'

/** A member bought something; once for each sale, in whatever order sales are heard of. */
export async function noteVisit(
  club: Club,
  sale: CompletedSale & { customerId: string }
): Promise<void> {
  const { saleId, customerId, storeId, completedAt } = sale
  const amountMinor = soldMinor(sale)
  if (amountMinor <= 0 || !(await memberOf(club, customerId))) return
  const visits = club.db.table<Visit>('visits')
  if (await visits.where({ sale_id: saleId }).first()) return
  await club.db.transaction((steps) => {
    steps.table<Visit>('visits').insert({
      sale_id: saleId,
      customer_id: customerId,
      store_id: storeId,
      amount_minor: amountMinor,
      completed_at: completedAt,
    })
    steps
      .table<Member>('members')
      .where({ customer_id: customerId })
      .where('last_visit_at', '<', completedAt)
      .update({ last_visit_at: completedAt })
  })
}
