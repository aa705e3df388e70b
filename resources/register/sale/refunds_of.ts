import type { TenderRefund } from '#app/sales/refunds/plan_refund'
import type { Settlement } from '#pricing/settlement_types'
import type { DraftLine, DraftTender } from '#resources/register/sale/draft_sale'

/**
 * How money would go back, where the policy wants it to go the way it came; cash before it is
 * rounded. Nothing where it may go in any way.
 */
export function refundsOf(
  lines: readonly Pick<DraftLine, 'payBackTypeIds'>[],
  tenders: readonly DraftTender[],
  { roundingMinor }: Pick<Settlement, 'roundingMinor'>
): TenderRefund[] {
  if (!lines.some(({ payBackTypeIds }) => payBackTypeIds)) return []
  const back = tenders.filter(({ givenMinor }) => givenMinor < 0)
  const rounded = back.find(({ kind }) => kind === 'cash')
  return back.map((tender) => ({
    tenderTypeId: tender.tenderTypeId,
    amountMinor: (tender === rounded ? roundingMinor : 0) - tender.givenMinor,
  }))
}
