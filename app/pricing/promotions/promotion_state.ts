import { lineAmountMinor } from '#pricing/amounts'
import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import type { ItemScope, Promotion, PromotionUse } from '#pricing/promotions/promotion'
import type { MeantGoods } from '#pricing/promotions/scope_index'

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
  /** Goods sold now, by the scopes that mean them. */
  goods: MeantGoods
  marks: Map<string, LineMarks>
  /** By line, and for the whole sale under null: promotions told as passed over. */
  passed: Map<string | null, { named: number; others: { count: number } | null }>
  uses: PromotionUse[]
}

/** What a promotion would take off, before anything is taken. */
export interface Plan {
  discountMinor: number
  /** Lines it is spread over, with the amounts it is spread by. */
  shares: { line: DraftLine; weightMinor: number; pieces: number }[]
  uses: number
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
  { stacking }: Pick<Promotion, 'stacking'>,
  lineId: string
): PassedOver | null {
  const marks = state.marks.get(lineId)
  if (!marks) return null
  if (marks.isClosed || (stacking.kind === 'exclusive' && marks.isLowered)) return 'exclusive'
  const isTaken = stacking.kind === 'best_of_group' && marks.groups.has(stacking.group)
  return isTaken ? 'better_in_group' : null
}

/** Goods sold now that a scope of the promotion means, less those it leaves out. */
export function goodsOf(draft: DraftSale, promotion: Promotion, scope: ItemScope): DraftLine[] {
  const { goods } = draft.promotions
  const meant = goods.get(scope)
  if (meant === undefined) return []
  const excluded = goods.get(promotion.exclusions)
  return excluded ? [...meant].filter((current) => !excluded.has(current)) : [...meant]
}

/** Those with something left to take off. */
export function meantLines(
  draft: DraftSale,
  promotion: Promotion,
  scope: ItemScope = promotion.scope
): DraftLine[] {
  return goodsOf(draft, promotion, scope).filter(({ priced }) => remainingMinor(priced) > 0)
}

/** Of the lines it means, those that no other promotion keeps from it. */
export function openLines(
  draft: DraftSale,
  promotion: Promotion,
  scope: ItemScope = promotion.scope
): DraftLine[] {
  return meantLines(draft, promotion, scope).filter(
    ({ line }) => passedOver(draft.promotions, promotion, line.lineId) === null
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
export function markLowered(
  state: PromotionState,
  { stacking }: Pick<Promotion, 'stacking'>,
  lineId: string
): void {
  const marks = marksOf(state, lineId)
  marks.isLowered = true
  if (stacking.kind === 'exclusive') marks.isClosed = true
  if (stacking.kind === 'best_of_group') marks.groups.add(stacking.group)
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
    known.discountMinor += discountMinor
  } else {
    state.uses.push({ promotionId, version, name, uses, discountMinor })
  }
}
