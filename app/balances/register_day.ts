import { nowIso } from '#core/clock'
import { businessDateAt } from '#app/documents/business_date'
import { Store } from '#app/stores/store'

/** The currency and day at which a store's registers use cards now. */
export async function registerDay(
  storeId: string
): Promise<{ currency: string; businessDate: string }> {
  const store = await Store.findOrFail(storeId)
  return { currency: store.currency, businessDate: businessDateAt(nowIso(), store) }
}
