import { earlierBy } from '#core/clock'
import { momentAt } from '#app/documents/business_date'
import type { SaleDocument } from '#app/documents/types'
import type { SaleMoment } from '#pricing/promotions/promotion'
import type { RuleExt, RuleOccasion } from '#pricing/rules/rule'
import { audiencesOf, type PromotionSet } from '#pricing/promotions/promotion_set'

/** A sale may be parked, but not claim what was running long ago. */
const OLDEST_PRICE_MS = 86_400_000

/** Documents of a till session carry its date. */
export function businessDateOf({ businessDate, correctedAt }: SaleDocument): string {
  return businessDate ?? correctedAt.slice(0, 10)
}

/**
 * The minute that decides what was running: the one in which the register fixed the price for the
 * payment, if it lies within the day before the sale's end; else, and for documents of before, the
 * end itself. A clock that is wrong is wrong for both and reviewed as such.
 */
export function momentOf({ body, correctedAt }: SaleDocument, timeZone: string): SaleMoment {
  const { pricedAt = null } = body
  const isCredible =
    pricedAt !== null &&
    pricedAt <= correctedAt &&
    pricedAt >= earlierBy(correctedAt, OLDEST_PRICE_MS)
  return momentAt(isCredible ? pricedAt : correctedAt, timeZone)
}

/**
 * Of the groups that the register took the customer to be in, those that are true: by the records,
 * or by a segment of the pipeline that the sale was priced with. One that the register did not know
 * of yet has lowered no price.
 */
export function provenGroupIds(
  document: SaleDocument,
  pipeline: PromotionSet,
  recordedIds: readonly string[]
): string[] {
  const { customerId, customerGroupIds = [] } = document.body
  if (customerId === null || customerGroupIds.length === 0) return []
  const proven = new Set([
    ...recordedIds,
    ...audiencesOf(pipeline, customerId, businessDateOf(document)),
  ])
  return customerGroupIds.filter((id) => proven.has(id))
}

/** What rules of plugins are told of the sale. */
export function ruleOccasion(
  { storeId, body }: SaleDocument,
  { moment, customerGroupIds: groupIds }: { moment: SaleMoment; customerGroupIds: string[] },
  ext: RuleExt | undefined
): RuleOccasion {
  const customer = body.customerId === null ? null : { groupIds, ...(ext && { ext }) }
  return { storeId, moment, customer }
}

/** A sale may be parked over a price change, but not claim the prices of long ago. */
export function startOf({ body, correctedAt }: SaleDocument): string {
  const earliest = earlierBy(correctedAt, OLDEST_PRICE_MS)
  if (body.startedAt > correctedAt) return correctedAt
  return body.startedAt < earliest ? earliest : body.startedAt
}
