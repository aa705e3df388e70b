import type { OperatorGrant } from '#resources/register/device/operator_session'

/** Whether an act is larger than its grant allows without a second person. */
export function exceedsLimits(
  { maximumRatePpm, maximumAmountMinor }: OperatorGrant['limits'],
  { ratePpm, amountMinor }: { ratePpm: number; amountMinor: number }
): boolean {
  return (
    (maximumRatePpm !== undefined && ratePpm > maximumRatePpm) ||
    (maximumAmountMinor !== undefined && Math.abs(amountMinor) > maximumAmountMinor)
  )
}
