import type { RestockingFee, ReturnTerms } from '#app/documents/return_policy'

/** A restocking fee as it is keyed: rate and amount side by side, days as text. */
export interface RestockingForm extends Omit<RestockingFee, 'rate' | 'freeDays'> {
  kind: RestockingFee['rate']['kind']
  ratePpm: number | null
  amountMinor: number | null
  freeDays: number | string | null
}

/** Terms as they are keyed: a number of days is text until it is saved. */
export type ReturnTermsForm = Omit<ReturnTerms, 'days' | 'fee'> & {
  days: number | string | null
  fee: RestockingForm | null
}

/** A new fee: of opened goods, so much of what was paid. */
export const NEW_RESTOCKING: RestockingForm = {
  kind: 'percent',
  ratePpm: 150_000,
  amountMinor: null,
  isForUnopened: false,
  freeDays: null,
  taxCategoryId: null,
}

/** Without the figure of the kind that was not chosen. */
export function feeToSave(terms: ReturnTermsForm): ReturnTermsForm {
  const { fee } = terms
  if (!fee) return terms
  const isShare = fee.kind === 'percent'
  const ratePpm = isShare ? fee.ratePpm : null
  return { ...terms, fee: { ...fee, ratePpm, amountMinor: isShare ? null : fee.amountMinor } }
}
