import type { ReturnTerms } from '#app/documents/return_policy'

/** Terms as their form has them: what a fee is reckoned by stands beside it. */
export function returnTermsForm({ fee, ...terms }: ReturnTerms) {
  if (!fee) return { ...terms, fee: null }
  const { rate, ...rest } = fee
  return {
    ...terms,
    fee: {
      ...rest,
      kind: rate.kind,
      ratePpm: rate.kind === 'percent' ? rate.ratePpm : null,
      amountMinor:
        rate.kind === 'unit' ? rate.unitMinor : rate.kind === 'once' ? rate.amountMinor : null,
    },
  }
}
