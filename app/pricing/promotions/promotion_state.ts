import { lineAmountMinor } from '#pricing/amounts'
import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { checkPromotion } from '#pricing/promotions/check_promotion'
import { matcherOf, type ScopeMatcher } from '#pricing/promotions/item_scope'
import type { Promotion, PromotionUse } from '#pricing/promotions/promotion'

/** A promotion with its scopes ready to be asked. */
export interface PreparedPromotion {
  promotion: Promotion
  isInScope: ScopeMatcher
  isExcluded: ScopeMatcher
  isInThreshold: ScopeMatcher | null
  groups: ScopeMatcher[]
}

/** What promotions have done to a line so far. */
export interface LineMarks {
  isLowered: boolean
  isClosed: boolean
  groups: Set<string>
  /** Whole pieces that belong to a set, and what is left of their price. */
  piecesInSets: number
  inSetsMinor: number
}

/** What promotions remember while a sale is priced. */
export interface PromotionState {
  marks: Map<string, LineMarks>
  uses: PromotionUse[]
}

/** What a promotion would take off, before anything is taken. */
export interface Plan {
  discountMinor: number
  /** Lines it is spread over, with the amounts it is spread by. */
  shares: { line: DraftLine; weightMinor: number; pieces: number }[]
  uses: number
}

const prepared = new WeakMap<readonly Promotion[], PreparedPromotion[]>()

/** The same array of promotions is prepared once, since prices change with every key. */
export function preparePromotions(promotions: readonly Promotion[]): PreparedPromotion[] {
  let ready = prepared.get(promotions)
  if (!ready) prepared.set(promotions, (ready = promotions.map(prepare)))
  return ready
}

function prepare(promotion: Promotion): PreparedPromotion {
  checkPromotion(promotion)
  const { scope, exclusions, threshold, effect } = promotion
  return {
    promotion,
    isInScope: matcherOf(scope),
    isExcluded: matcherOf(exclusions),
    isInThreshold: threshold && matcherOf(threshold.scope),
    groups: effect.kind === 'set' ? effect.groups.map((group) => matcherOf(group.scope)) : [],
  }
}

export function marksOf(state: PromotionState, lineId: string): LineMarks {
  let marks = state.marks.get(lineId)
  if (!marks) {
    marks = {
      isLowered: false,
      isClosed: false,
      groups: new Set(),
      piecesInSets: 0,
      inSetsMinor: 0,
    }
    state.marks.set(lineId, marks)
  }
  return marks
}

export function isOfGroup({ stacking }: Promotion, group: string): boolean {
  return stacking.kind === 'best_of_group' && stacking.group === group
}

/** Why a line that a promotion means takes nothing of it; null when it is open to it. */
export type PassedOver = 'exclusive' | 'better_in_group' | 'floor'

export function passedOver(
  state: PromotionState,
  { stacking }: Promotion,
  lineId: string
): PassedOver | null {
  const marks = state.marks.get(lineId)
  if (!marks) return null
  if (marks.isClosed || (stacking.kind === 'exclusive' && marks.isLowered)) return 'exclusive'
  const isTaken = stacking.kind === 'best_of_group' && marks.groups.has(stacking.group)
  return isTaken ? 'better_in_group' : null
}

/** Goods sold now, with something left to take off, that the promotion does not leave out. */
export function meantLines(
  draft: DraftSale,
  ready: PreparedPromotion,
  isMeant: ScopeMatcher = ready.isInScope
): DraftLine[] {
  return draft.current.filter(
    ({ line, priced }) => remainingMinor(priced) > 0 && isMeant(line) && !ready.isExcluded(line)
  )
}

/** Of the lines it means, those that no other promotion keeps from it. */
export function openLines(
  draft: DraftSale,
  ready: PreparedPromotion,
  isMeant: ScopeMatcher = ready.isInScope
): DraftLine[] {
  return meantLines(draft, ready, isMeant).filter(
    ({ line }) => passedOver(draft.promotions, ready.promotion, line.lineId) === null
  )
}

/** The amount a percentage counts on: what is left, or the price before discounts. */
export function percentBaseMinor({ priced }: DraftLine, { percentOf }: Promotion): number {
  return percentOf === 'list' ? priced.baseMinor : remainingMinor(priced)
}

/** How far a line may still be lowered: to nothing, or to its floor. */
export function roomMinor({ line, priced }: DraftLine): number {
  const floor = line.traits?.floorUnitPriceMinorE4 ?? null
  const leftMinor = remainingMinor(priced)
  if (floor === null) return leftMinor
  return Math.max(leftMinor - lineAmountMinor(floor, line.quantityThousandths), 0)
}

/** Marks a line as lowered, so that later promotions know. */
export function markLowered(state: PromotionState, promotion: Promotion, lineId: string): void {
  const marks = marksOf(state, lineId)
  marks.isLowered = true
  if (promotion.stacking.kind === 'exclusive') marks.isClosed = true
  if (promotion.stacking.kind === 'best_of_group') marks.groups.add(promotion.stacking.group)
}

/** Whether a promotion has lowered the line already. */
export function isLowered(state: PromotionState, lineId: string): boolean {
  return state.marks.get(lineId)?.isLowered ?? false
}

export function countUse(
  state: PromotionState,
  { promotionId, version, name }: Promotion,
  { uses, discountMinor }: { uses: number; discountMinor: number }
): void {
  const known = state.uses.find((use) => use.promotionId === promotionId)
  if (known) {
    known.uses = Math.max(known.uses, uses)
    known.discountMinor += discountMinor
  } else {
    state.uses.push({ promotionId, version, name, uses, discountMinor })
  }
}
