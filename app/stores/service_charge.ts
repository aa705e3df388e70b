import type { ServiceChargeRule } from '#app/documents/service_charge'
import type { StoreSettings } from '#app/stores/store'

/** The rule as its page keeps it. */
export interface ServiceChargeSetting extends ServiceChargeRule {
  isOn: boolean
}

/** What a store adds for serving; null when it adds nothing. */
export function serviceChargeOf({ serviceCharge }: StoreSettings): ServiceChargeRule | null {
  if (!serviceCharge?.isOn) return null
  const { name, ratePpm, taxCategoryId, occasion } = serviceCharge
  return { name, ratePpm, taxCategoryId, occasion }
}
