import { allocate } from '#pricing/allocate'
import { takeOffLine } from '#pricing/discounts'
import {
  type DraftLine,
  type DraftSale,
  inAllocationOrder,
  remainingMinor,
} from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import { markLowered, passedOver, roomMinor } from '#pricing/promotions/promotion_state'
import { type Asked, askRules, namedRule } from '#pricing/rules/ask_rules'
import type { RuleOperationOf, RuleReduction, RuleStage } from '#pricing/rules/rule'

type Reduction = Asked<'line.discount' | 'sale.discount' | 'line.bundle'>

/** What a rule would take off now, line by line. */
interface Offer {
  asked: Reduction
  /** Before floors and what is left held some of it back. */
  askedMinor: number
  onMinor: number
  shares: { current: DraftLine; worthMinor: number; shareMinor: number }[]
}

/**
 * What rules take off, in the owner's order, each on what the one before left. They share groups and
 * exclusiveness with promotions, which come first in a stage; of rules in one group the one counts
 * that takes off most, line by line or of the whole sale.
 */
export function discountByRules(draft: DraftSale, stage: RuleStage & `price.${string}`): void {
  const all = askRules<Reduction['operation']['op']>(draft, stage)
  const doneGroups = new Set<string>()
  for (const asked of all) {
    const group = groupOf(asked)
    if (group === null) {
      take(draft, stage, offerOf(draft, asked))
    } else if (!doneGroups.has(group)) {
      doneGroups.add(group)
      takeBest(
        draft,
        stage,
        all.filter((rival) => groupOf(rival) === group)
      )
    }
  }
}

/** Rivals are those of a group that mean the same line, or all that mean the sale. */
function groupOf({ stacking, operation }: Reduction): string | null {
  if (stacking.kind !== 'best_of_group') return null
  return `${operation.op === 'line.discount' ? operation.lineId : ''}/${stacking.group}`
}

function takeBest(draft: DraftSale, stage: RuleStage, rivals: readonly Reduction[]): void {
  const offers = rivals.map((rival) => offerOf(draft, rival))
  take(
    draft,
    stage,
    offers.reduce((best, offer) => (takenMinor(offer) > takenMinor(best) ? offer : best))
  )
}

function takenMinor({ shares }: Offer): number {
  return shares.reduce((sum, { shareMinor }) => sum + shareMinor, 0)
}

function offerOf(draft: DraftSale, asked: Reduction): Offer {
  const { operation } = asked
  const open = inAllocationOrder(draft.current).filter(
    ({ line }) => passedOver(draft.promotions, asked, line.lineId) === null
  )
  if (operation.op === 'line.discount') {
    const meant = open.filter(({ line }) => line.lineId === operation.lineId)
    return spread(asked, meant, (onMinor) => reductionMinor(operation, onMinor))
  }
  const sold = open.filter(({ priced }) => remainingMinor(priced) > 0)
  if (operation.op === 'sale.discount') {
    const { lineIds } = operation
    const meant = lineIds ? sold.filter(({ line }) => lineIds.includes(line.lineId)) : sold
    return spread(asked, meant, (onMinor) => reductionMinor(operation, onMinor))
  }
  return bundle(asked, operation, sold)
}

function reductionMinor(reduction: RuleReduction, onMinor: number): number {
  return 'ratePpm' in reduction
    ? mulDiv(onMinor, reduction.ratePpm, PPM)
    : reduction.amountMinor + 0
}

/** A discount over lines, by what is left of them. */
function spread(
  asked: Reduction,
  meant: readonly DraftLine[],
  askedOf: (onMinor: number) => number
): Offer {
  const worths = meant.map((current) => ({
    current,
    worthMinor: Math.abs(remainingMinor(current.priced)),
  }))
  const onMinor = worths.reduce((sum, { worthMinor }) => sum + worthMinor, 0)
  return shareOut(asked, worths, { askedMinor: askedOf(onMinor), onMinor })
}

/** The pieces of a bundle cost so much together; a bundle that is not whole is none. */
function bundle(
  asked: Reduction,
  { parts, priceMinor }: RuleOperationOf<'line.bundle'>,
  open: readonly DraftLine[]
): Offer {
  const worths = parts.flatMap(({ lineId, quantityThousandths }) => {
    const current = open.find(({ line }) => line.lineId === lineId)
    if (!current) return []
    const leftMinor = remainingMinor(current.priced)
    const ofLine = current.line.quantityThousandths
    return [{ current, worthMinor: mulDiv(leftMinor, quantityThousandths, ofLine) }]
  })
  if (worths.length < parts.length) return { asked, askedMinor: 0, onMinor: 0, shares: [] }
  const onMinor = worths.reduce((sum, { worthMinor }) => sum + worthMinor, 0)
  return shareOut(asked, worths, { askedMinor: Math.max(onMinor - priceMinor, 0), onMinor })
}

/** By largest remainder; a line's floor may hold some of its share back. */
function shareOut(
  asked: Reduction,
  worths: readonly { current: DraftLine; worthMinor: number }[],
  { askedMinor, onMinor }: { askedMinor: number; onMinor: number }
): Offer {
  const shares = allocate(
    Math.min(askedMinor, onMinor) + 0,
    worths.map(({ worthMinor }) => worthMinor)
  )
  return {
    asked,
    askedMinor,
    onMinor,
    shares: worths.map(({ current, worthMinor }, index) => ({
      current,
      worthMinor,
      shareMinor: Math.min(shares[index]!, reachMinor(current)),
    })),
  }
}

/** Goods that come back without a receipt have no floor. */
function reachMinor(current: DraftLine): number {
  const leftMinor = remainingMinor(current.priced)
  return leftMinor < 0 ? 0 - leftMinor : roomMinor(current)
}

function take(draft: DraftSale, stage: RuleStage, offer: Offer): void {
  const { asked, askedMinor, onMinor, shares } = offer
  const discountMinor = takenMinor(offer)
  const detail = { ...namedRule(asked.source, asked.operation.reason), askedMinor }
  const isOnLine = asked.operation.op === 'line.discount'
  const code = stage === 'price.line' ? 'line.rule' : 'sale.rule'
  if (!isOnLine) draft.explanation.push(explain(code, null, 0 - discountMinor, detail))
  for (const { current, worthMinor: lineMinor, shareMinor } of shares) {
    const { priced } = current
    if (shareMinor > 0) markLowered(draft.promotions, asked, priced.lineId)
    if (isOnLine) {
      const changeMinor = takeOffLine(priced, shareMinor)
      draft.explanation.push(explain(code, priced.lineId, changeMinor, detail))
    } else {
      priced.saleDiscountMinor += shareMinor
      const share = { discountMinor, lineMinor, onMinor }
      draft.explanation.push(explain('sale.allocation', priced.lineId, 0 - shareMinor, share))
    }
  }
}
