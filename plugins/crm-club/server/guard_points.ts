import { deny, type AskedSale, type GuardAnswer } from '@tillhouse/sdk'
import type { Club } from './club.ts'
import { redemptionOf } from './redeem_points.ts'

/** Points of one customer do not pay for the sale of another. */
export async function guardPoints(
  club: Club,
  { saleId, customerId, storeId }: AskedSale
): Promise<GuardAnswer | undefined> {
  const redemption = await redemptionOf(club, saleId)
  if (redemption?.state !== 'held' || redemption.customer_id === customerId) return undefined
  return deny('other_customers_points', await club.say(storeId, 'errors.other_customer'))
}
