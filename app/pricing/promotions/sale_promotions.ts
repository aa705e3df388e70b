import { allocate } from '#pricing/allocate'
import { type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { mulDiv } from '#pricing/mul_div'
import { reachesThreshold } from '#pricing/promotions/applicable'
import { explainPassed } from '#pricing/promotions/explain_passed'
import { planBasket } from '#pricing/promotions/plan_basket'
import { planSets } from '#pricing/promotions/plan_sets'
import type { Promotion } from '#pricing/promotions/promotion'
import {
  countUse,
  isOfGroup,
  type LineMarks,
  markLowered,
  marksOf,
  type Plan,
  roomMinor,
} from '#pricing/promotions/promotion_state'

/** What a promotion would take off now, line by line, once the floors of the goods are kept. */
interface Offer {
  promotion: Promotion
  plan: Plan
  sharesMinor: number[]
  discountMinor: number
}

/** Sale stage: sets and baskets in the owner's order, of a group the one that takes off most. */
export function applySalePromotions(draft: DraftSale, running: Promotion[]): void {
  const onSale = running.filter(({ effect }) => effect.kind !== 'line')
  const doneGroups = new Set<string>()
  for (const promotion of onSale) {
    const { stacking } = promotion
    if (stacking.kind !== 'best_of_group') {
      carryOutBestFirst(draft, [promotion])
    } else if (!doneGroups.has(stacking.group)) {
      doneGroups.add(stacking.group)
      carryOutBestFirst(
        draft,
        onSale.filter((rival) => isOfGroup(rival, stacking.group))
      )
    }
  }
}

/** The best of them, then the next best on the goods that are left, as long as one takes off. */
function carryOutBestFirst(draft: DraftSale, rivals: Promotion[]): void {
  const atFirst = offersOf(draft, rivals)
  let offers = atFirst
  let open = rivals
  for (let best = bestOf(offers); best; best = bestOf(offers)) {
    const { promotion } = best
    carryOut(draft, best)
    open = open.filter((rival) => rival !== promotion)
    offers = offersOf(draft, open)
  }
  for (const { promotion, discountMinor } of atFirst) {
    if (open.includes(promotion)) {
      const why = discountMinor > 0 ? 'better_in_group' : 'floor'
      explainPassed(draft, promotion, { lineId: null, why })
    }
  }
}

function offersOf(draft: DraftSale, rivals: Promotion[]): Offer[] {
  return rivals.flatMap((promotion) => {
    const plan = planOf(draft, promotion)
    return plan !== null && plan.discountMinor > 0 ? [offerOf(promotion, plan)] : []
  })
}

function planOf(draft: DraftSale, promotion: Promotion): Plan | null {
  if (!reachesThreshold(draft, promotion)) return null
  return promotion.effect.kind === 'set' ? planSets(draft, promotion) : planBasket(draft, promotion)
}

/** Spreads the discount by largest remainder; a line's floor may hold some of its share back. */
function offerOf(promotion: Promotion, plan: Plan): Offer {
  const weights = plan.shares.map(({ weightMinor }) => weightMinor)
  const sharesMinor = allocate(plan.discountMinor, weights).map((share, index) =>
    Math.min(share, roomMinor(plan.shares[index]!.line))
  )
  const discountMinor = sharesMinor.reduce((sum, share) => sum + share, 0)
  return { promotion, plan, sharesMinor, discountMinor }
}

/** The first of those that take off most; none where nothing is taken off. */
function bestOf(offers: readonly Offer[]): Offer | null {
  let best: Offer | null = null
  for (const offer of offers) {
    if (offer.discountMinor > (best?.discountMinor ?? 0)) best = offer
  }
  return best
}

function carryOut(draft: DraftSale, { promotion, plan, sharesMinor, discountMinor }: Offer): void {
  const onMinor = plan.shares.reduce((sum, { weightMinor }) => sum + weightMinor, 0)
  const { uses } = plan
  draft.explanation.push(
    explain('sale.promotion', null, 0 - discountMinor, {
      ...nameOf(promotion),
      uses,
      onMinor,
      heldBackMinor: plan.discountMinor - discountMinor,
    })
  )
  plan.shares.forEach((share, index) => {
    const { priced } = share.line
    const shareMinor = sharesMinor[index]!
    const lineMinor = remainingMinor(priced)
    priced.saleDiscountMinor += shareMinor
    keepSets(marksOf(draft.promotions, priced.lineId), share, { shareMinor, lineMinor })
    markLowered(draft.promotions, promotion, priced.lineId)
    const detail = { discountMinor, lineMinor: share.weightMinor, onMinor }
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
