import { nowIso } from '#core/clock'
import { businessDateAt } from '#app/documents/business_date'
import type { Store } from '#app/stores/store'

/** The business date at a store now. */
export function todayAt({ timeZone, dayCutoffMinutes }: Store): string {
  return businessDateAt(nowIso(), { timeZone, dayCutoffMinutes })
}
