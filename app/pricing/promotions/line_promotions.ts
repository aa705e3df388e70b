import { lineAmountMinor } from '#pricing/amounts'
import { takeOffLine } from '#pricing/discounts'
import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import { reachesThreshold } from '#pricing/promotions/applicable'
import { explainPassed } from '#pricing/promotions/explain_passed'
import type { LineDiscount, Promotion, QuantityStep } from '#pricing/promotions/promotion'
import {
  countUse,
  isOfGroup,
  markLowered,
  meantLines,
  passedOver,
  type PassedOver,
  percentBaseMinor,
  roomMinor,
} from '#pricing/promotions/promotion_state'
import type { ExplanationStep } from '#pricing/types'

/** What a promotion offers a line before it is known whether another offers more. */
interface Offer {
  promotion: Promotion
  current: DraftLine
  discount: LineDiscount
  onMinor: number
  /** What the discount asks for; the line's floor may hold some of it back. */
  askedMinor: number
  takenMinor: number
}

/** Line stage: promotions on single lines in the owner's order, groups by their best. */
export function applyLinePromotions(draft: DraftSale, running: Promotion[]): void {
  const onLines = running.filter(({ effect }) => effect.kind === 'line')
  const doneGroups = new Set<string>()
  for (const promotion of onLines) {
    const { stacking } = promotion
    if (stacking.kind !== 'best_of_group') {
      offersOf(draft, promotion).forEach((offer) => take(draft, offer))
    } else if (!doneGroups.has(stacking.group)) {
      doneGroups.add(stacking.group)
      const rivals = onLines.filter((rival) => isOfGroup(rival, stacking.group))
      takeBest(
        draft,
        rivals.flatMap((rival) => offersOf(draft, rival))
      )
    }
  }
}

function offersOf(draft: DraftSale, promotion: Promotion): Offer[] {
  if (promotion.effect.kind !== 'line' || !reachesThreshold(draft, promotion)) return []
  const { steps, countsTogether } = promotion.effect
  const lines = meantLines(draft, promotion).filter(({ line }) => {
    const why = passedOver(draft.promotions, promotion, line.lineId)
    if (why !== null) explainPassed(draft, promotion, { lineId: line.lineId, why })
    return why === null
  })
  const together = lines.reduce((sum, { line }) => sum + line.quantityThousandths, 0)
  return lines.flatMap((current) => {
    const step = stepReached(steps, countsTogether ? together : current.line.quantityThousandths)
    if (step === undefined) return []
    const { discount } = step
    const onMinor = percentBaseMinor(current, promotion)
    const askedMinor = askedBy(discount, current, onMinor)
    const takenMinor = Math.min(askedMinor, roomMinor(current))
    if (askedMinor <= 0) return []
    return [{ promotion, current, discount, onMinor, askedMinor, takenMinor }]
  })
}

function stepReached(steps: QuantityStep[], quantityThousandths: number): QuantityStep | undefined {
  return steps.findLast((step) => step.fromThousandths <= quantityThousandths)
}

function askedBy(discount: LineDiscount, { line, priced }: DraftLine, onMinor: number): number {
  if (discount.kind === 'percent') return mulDiv(onMinor, discount.ratePpm, PPM)
  if (discount.kind === 'amount') {
    return lineAmountMinor(discount.unitAmountMinorE4, line.quantityThousandths)
  }
  return (
    remainingMinor(priced) - lineAmountMinor(discount.unitPriceMinorE4, line.quantityThousandths)
  )
}

/** Each line takes the offer that lowers it most; equal ones go by the owner's order. */
function takeBest(draft: DraftSale, offers: Offer[]): void {
  const best = new Map<DraftLine, Offer>()
  for (const offer of offers) {
    const known = best.get(offer.current)
    if (!known || offer.takenMinor > known.takenMinor) best.set(offer.current, offer)
  }
  for (const offer of offers) {
    if (best.get(offer.current) === offer) take(draft, offer)
    else passBy(draft, offer, 'better_in_group')
  }
}

function take(draft: DraftSale, offer: Offer): void {
  const { promotion, current, takenMinor } = offer
  if (takenMinor === 0) return passBy(draft, offer, 'floor')
  const changeMinor = takeOffLine(current.priced, takenMinor)
  markLowered(draft.promotions, promotion, current.line.lineId)
  countUse(draft.promotions, promotion, { uses: 1, discountMinor: takenMinor })
  draft.explanation.push(explainTaken(offer, changeMinor))
}

function explainTaken(offer: Offer, changeMinor: number): ExplanationStep {
  const { promotion, current, discount, onMinor, askedMinor, takenMinor } = offer
  const { lineId, quantityThousandths } = current.line
  const named = { ...nameOf(promotion), heldBackMinor: askedMinor - takenMinor }
  if (discount.kind === 'percent') {
    const { ratePpm } = discount
    return explain('line.promotion_percent', lineId, changeMinor, { ...named, ratePpm, onMinor })
  }
  if (discount.kind === 'amount') {
    const { unitAmountMinorE4 } = discount
    const detail = { ...named, unitAmountMinorE4, quantityThousandths }
    return explain('line.promotion_amount', lineId, changeMinor, detail)
  }
  const unitPriceMinorE4 = discount.unitPriceMinorE4 + 0
  const detail = { ...named, unitPriceMinorE4, quantityThousandths }
  return explain('line.promotion_price', lineId, changeMinor, detail)
}

function passBy(draft: DraftSale, { promotion, current }: Offer, why: PassedOver): void {
  explainPassed(draft, promotion, { lineId: current.line.lineId, why })
}

function nameOf({ name, promotionId, version }: Promotion) {
  return { label: name, promotionId, promotionVersion: version }
}
