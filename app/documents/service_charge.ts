import type { LineFee } from '#pricing/fees/fee'
import type { ConsumptionPlace } from '#pricing/tax/tax_treatment'

export const SERVICE_CHARGE_OCCASIONS = ['always', 'eat_in', 'by_hand'] as const

/** What a store adds to its sales for serving, and to which of them. */
export interface ServiceChargeRule {
  /** As papers call it. */
  name: string
  ratePpm: number
  taxCategoryId: string
  occasion: (typeof SERVICE_CHARGE_OCCASIONS)[number]
}

/** What somebody decided for one sale, and who allowed it. */
export interface ServiceChargeChange {
  isCharged: boolean
  authorisedById: string | null
}

interface ChargedLine {
  quantityThousandths: number
  fee?: LineFee | null
}

/** Whether the rule by itself adds the charge to a sale. */
export function isChargedByRule(
  rule: ServiceChargeRule | null | undefined,
  place: ConsumptionPlace | null
): boolean {
  if (!rule) return false
  return rule.occasion === 'always' || (rule.occasion === 'eat_in' && place === 'eat_in')
}

/** Whether a line is the charge of this very sale, and not one of before that comes back. */
export function isServiceCharge({ fee, quantityThousandths }: ChargedLine): boolean {
  return fee?.kind === 'service_charge' && quantityThousandths > 0
}

/** Whether a line sells something; what comes back bears no charge, and no fee does. */
export function bearsServiceCharge({ fee, quantityThousandths }: ChargedLine): boolean {
  return !fee && quantityThousandths > 0
}

/** Whether a sale is charged where its store's rule says nothing, or the other way round. */
export function departsFromRule(
  lines: readonly ChargedLine[],
  rule: ServiceChargeRule | null | undefined,
  place: ConsumptionPlace | null
): boolean {
  const isDue = isChargedByRule(rule, place) && lines.some(bearsServiceCharge)
  return lines.some(isServiceCharge) !== isDue
}
