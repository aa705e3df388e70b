import type { DraftSale } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import type { Promotion } from '#pricing/promotions/promotion'
import type { PassedOver } from '#pricing/promotions/promotion_state'

/**
 * Promotions that a line, and the sale, names as passed over; of the others it tells how many there
 * were. Without an end, hundreds of promotions on hundreds of lines would make a document that
 * nobody reads and no server takes.
 */
export const MAX_PASSED_NAMED = 10

/** Says why a promotion that means these goods, or the whole sale, takes nothing off. */
export function explainPassed(
  { promotions, explanation }: DraftSale,
  { name, promotionId, version }: Promotion,
  { lineId, why }: { lineId: string | null; why: PassedOver }
): void {
  const passed = promotions.passed.get(lineId) ?? { named: 0, others: null }
  promotions.passed.set(lineId, passed)
  const stage = lineId === null ? 'sale' : 'line'
  if (passed.named < MAX_PASSED_NAMED) {
    passed.named += 1
    const detail = { label: name, promotionId, promotionVersion: version, why }
    explanation.push(explain(`${stage}.promotion_passed`, lineId, 0, detail))
  } else if (passed.others) {
    passed.others.count += 1
  } else {
    passed.others = { count: 1 }
    explanation.push(explain(`${stage}.more_promotions_passed`, lineId, 0, passed.others))
  }
}
