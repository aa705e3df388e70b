import type { RegisterTenderType } from '#app/register/register_bootstrap'
import type { DraftLine } from '#resources/register/sale/draft_sale'

/**
 * The tender types that may pay back goods whose policy says "the way it was paid". Where none of
 * these can be paid back with, nothing is left but any of them.
 */
export function typesAsPaid(
  types: readonly RegisterTenderType[],
  lines: readonly Pick<DraftLine, 'payBackTypeIds'>[]
): RegisterTenderType[] {
  const allowed = types.filter(({ id }) =>
    lines.every(({ payBackTypeIds }) => !payBackTypeIds || payBackTypeIds.includes(id))
  )
  return allowed.length === 0 ? [...types] : allowed
}
