import { allocate } from '#pricing/allocate'
import { type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { mulDiv } from '#pricing/mul_div'
import { reachesThreshold } from '#pricing/promotions/applicable'
import { planBasket } from '#pricing/promotions/plan_basket'
import { planSets } from '#pricing/promotions/plan_sets'
import type { Promotion } from '#pricing/promotions/promotion'
import {
  countUse,
  type LineMarks,
  markLowered,
  marksOf,
  type Plan,
  type PreparedPromotion,
  roomMinor,
} from '#pricing/promotions/promotion_state'

/** Sale stage: sets and baskets in the owner's order, of a group the one that takes off most. */
export function applySalePromotions(draft: DraftSale, running: PreparedPromotion[]): void {
  const onSale = running.filter(({ promotion }) => promotion.effect.kind !== 'line')
  const doneGroups = new Set<string>()
  for (const ready of onSale) {
    const { stacking } = ready.promotion
    if (stacking.kind !== 'best_of_group') {
      carryOut(draft, ready.promotion, planOf(draft, ready))
    } else if (!doneGroups.has(stacking.group)) {
      doneGroups.add(stacking.group)
      const { group } = stacking
      carryOutBest(
        draft,
        onSale.filter(
          ({ promotion: { stacking: other } }) =>
            other.kind === 'best_of_group' && other.group === group
        )
      )
    }
  }
}

function planOf(draft: DraftSale, ready: PreparedPromotion): Plan | null {
  if (!reachesThreshold(draft, ready)) return null
  return ready.promotion.effect.kind === 'set' ? planSets(draft, ready) : planBasket(draft, ready)
}

function carryOutBest(draft: DraftSale, rivals: PreparedPromotion[]): void {
  const plans = rivals.flatMap((ready) => {
    const plan = planOf(draft, ready)
    return plan ? [{ promotion: ready.promotion, plan }] : []
  })
  let best = plans[0]
  for (const rival of plans) {
    if (best && rival.plan.discountMinor > best.plan.discountMinor) best = rival
  }
  for (const rival of plans) {
    if (rival === best) carryOut(draft, rival.promotion, rival.plan)
    else {
      const detail = { ...nameOf(rival.promotion), why: 'better_in_group' }
      draft.explanation.push(explain('sale.promotion_passed', null, 0, detail))
    }
  }
}

/** Spreads the discount by largest remainder; a line's floor may hold some of its share back. */
function carryOut(draft: DraftSale, promotion: Promotion, plan: Plan | null): void {
  if (plan === null) return
  const weights = plan.shares.map(({ weightMinor }) => weightMinor)
  const onMinor = weights.reduce((sum, weight) => sum + weight, 0)
  const asked = allocate(plan.discountMinor, weights)
  const taken = asked.map((share, index) => Math.min(share, roomMinor(plan.shares[index]!.line)))
  const discountMinor = taken.reduce((sum, share) => sum + share, 0)
  const heldBackMinor = plan.discountMinor - discountMinor
  const { uses } = plan
  draft.explanation.push(
    explain('sale.promotion', null, 0 - discountMinor, {
      ...nameOf(promotion),
      uses,
      onMinor,
      heldBackMinor,
    })
  )
  plan.shares.forEach((share, index) => {
    const { priced } = share.line
    const shareMinor = taken[index]!
    const lineMinor = remainingMinor(priced)
    priced.saleDiscountMinor += shareMinor
    keepSets(marksOf(draft.promotions, priced.lineId), share, { shareMinor, lineMinor })
    markLowered(draft.promotions, promotion, priced.lineId)
    const detail = { discountMinor, lineMinor, onMinor }
    draft.explanation.push(explain('sale.allocation', priced.lineId, 0 - shareMinor, detail))
  })
  countUse(draft.promotions, promotion, { uses, discountMinor })
}

/** Keeps apart what pieces in sets cost, so that a later set counts the others at their price. */
function keepSets(
  marks: LineMarks,
  { pieces, weightMinor }: Plan['shares'][number],
  { shareMinor, lineMinor }: { shareMinor: number; lineMinor: number }
): void {
  marks.piecesInSets += pieces
  marks.inSetsMinor +=
    pieces > 0
      ? weightMinor - shareMinor
      : 0 - mulDiv(marks.inSetsMinor, shareMinor, Math.max(lineMinor, 1))
}

function nameOf({ name, promotionId, version }: Promotion) {
  return { label: name, promotionId, promotionVersion: version }
}
