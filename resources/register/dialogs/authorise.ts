import { lineAmountMinor, mulDiv } from '#pricing/index'
import type { RegisterParts } from '#resources/register/create_register'
import { exceedsLimits } from '#resources/register/dialogs/exceeds_limits'

/** How much a guarded act takes off, and of what. */
export type GuardedSize = {
  lineId?: string
  departmentId: string | null
  /** The percentage as keyed: 10 % stays 10 % where cents make its amount a little more. */
  ratePpm?: number
} & (
  | { onMinor: number; offMinor: number }
  | { onMinorE4: number; offMinorE4: number; quantityThousandths: number }
)

type Parts = Pick<RegisterParts, 'session' | 'selling' | 'dialogs'>

/**
 * Lets the operator go on alone within the granted limits, and asks for a manager's PIN beyond
 * them. Null when nobody allowed it.
 */
export async function authorise(
  parts: Parts,
  task: string,
  size: GuardedSize
): Promise<{ authorisedById: string | null } | null> {
  const { onMinor, offMinor } = amounts(size)
  const ratePpm = size.ratePpm ?? rateOf(onMinor, offMinor)
  const grant = parts.session.grant(task, size.departmentId)
  if (grant?.isAllowed && !exceedsLimits(grant.limits, { ratePpm, amountMinor: offMinor })) {
    return { authorisedById: null }
  }
  const context = {
    saleId: parts.selling.draft.value.id,
    ...(size.lineId && { lineId: size.lineId }),
    departmentId: size.departmentId,
    ratePpm,
    amountMinor: offMinor,
  }
  return parts.dialogs.open<{ authorisedById: string }>('manager_override', { task, context })
}

function rateOf(onMinor: number, offMinor: number): number {
  if (onMinor === 0) return 1_000_000
  return Math.min(1_000_000, mulDiv(Math.max(offMinor, 0), 1_000_000, Math.abs(onMinor)))
}

function amounts(size: GuardedSize): { onMinor: number; offMinor: number } {
  if ('onMinor' in size) return size
  const { onMinorE4, offMinorE4, quantityThousandths } = size
  return {
    onMinor: lineAmountMinor(onMinorE4, quantityThousandths),
    offMinor: lineAmountMinor(offMinorE4, quantityThousandths),
  }
}
