import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { mulDiv } from '#pricing/mul_div'
import { assignPieces } from '#pricing/promotions/assign_pieces'
import { rewardMinor } from '#pricing/promotions/set_reward'
import {
  marksOf,
  openLines,
  type Plan,
  type PreparedPromotion,
} from '#pricing/promotions/promotion_state'

/** The whole pieces of one line that are in no set yet, and the groups that they fit. */
interface FreePieces {
  line: DraftLine
  pieces: number
  /** What one costs, finely enough to tell which is dearer. */
  pieceMinorE4: number
  groups: number[]
}

/** Pieces of one line that one group of the sets takes. */
export interface TakenPieces {
  line: DraftLine
  pieces: number
  group: number
}

/**
 * As many sets as the pieces make, of the dearest pieces; sets for one price only while the next
 * one saves money. The order of the lines moves nothing. The discount is spread over all pieces
 * of the sets, so that a part of a set that comes back is paid back with its share.
 */
export function planSets(draft: DraftSale, ready: PreparedPromotion): Plan | null {
  const { effect, maxUsesPerSale } = ready.promotion
  if (effect.kind !== 'set') return null
  const { groups, reward } = effect
  const free = freePieces(draft, ready)
  const setsOf = (sets: number): Plan | null => {
    const taken = takePieces(
      free,
      groups.map(({ pieces }) => pieces * sets)
    )
    if (taken === null) return null
    const value = (parts: readonly TakenPieces[]) => sumWeights(sharesOf(draft, parts))
    const discountMinor = rewardMinor(reward, { taken, sets, groups, value })
    return { discountMinor, shares: sharesOf(draft, taken), uses: sets }
  }
  const supply = free.reduce((sum, { pieces }) => sum + pieces, 0)
  const piecesOfASet = groups.reduce((sum, { pieces }) => sum + pieces, 0)
  const most = Math.min(maxUsesPerSale ?? Infinity, Math.floor(supply / piecesOfASet))
  const sets = lastThatHolds(most, (count) => {
    const plan = setsOf(count)
    if (plan === null || reward.kind !== 'price') return plan !== null
    return plan.discountMinor > (setsOf(count - 1)?.discountMinor ?? 0)
  })
  return sets > 0 ? setsOf(sets) : null
}

/** Dearest first, equal ones by line id. */
function freePieces(draft: DraftSale, ready: PreparedPromotion): FreePieces[] {
  const isMeant: PreparedPromotion['isInScope'] = (line) =>
    ready.groups.some((isInGroup) => isInGroup(line))
  return openLines(draft, ready, isMeant)
    .map((line) => {
      const free = freeOf(draft, line)
      return {
        line,
        pieces: Math.floor(free.thousandths / 1_000),
        pieceMinorE4: mulDiv(free.minor, 10_000_000, free.thousandths || 1),
        groups: [...ready.groups.keys()].filter((group) => ready.groups[group]!(line.line)),
      }
    })
    .filter(({ pieces }) => pieces > 0)
    .sort((a, b) => b.pieceMinorE4 - a.pieceMinorE4 || byLineId(a, b))
}

/** What of a line is in no set yet: its quantity and what is left of its price. */
function freeOf(draft: DraftSale, { line, priced }: DraftLine) {
  const { piecesInSets, inSetsMinor } = marksOf(draft.promotions, line.lineId)
  return {
    thousandths: line.quantityThousandths - piecesInSets * 1_000,
    minor: remainingMinor(priced) - inSetsMinor,
  }
}

/** So many pieces for each group, dearest first; null when they do not go round. */
function takePieces(free: readonly FreePieces[], needs: readonly number[]): TakenPieces[] | null {
  const assigned = assignPieces(free, needs)
  if (assigned === null) return null
  return free.flatMap(({ line }, index) =>
    assigned[index]!.flatMap((pieces, group) => (pieces > 0 ? [{ line, pieces, group }] : []))
  )
}

/** The largest count up to `most` that holds, where those before one that holds do too. */
function lastThatHolds(most: number, holds: (count: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function sharesOf(draft: DraftSale, taken: readonly TakenPieces[]): Plan['shares'] {
  const byLine = new Map<DraftLine, number>()
  for (const { line, pieces } of taken) byLine.set(line, (byLine.get(line) ?? 0) + pieces)
  return [...byLine]
    .map(([line, pieces]) => {
      const { minor, thousandths } = freeOf(draft, line)
      return { line, pieces, weightMinor: mulDiv(minor, pieces * 1_000, thousandths) }
    })
    .sort(byLineId)
}

function sumWeights(shares: Plan['shares']): number {
  return shares.reduce((sum, { weightMinor }) => sum + weightMinor, 0)
}

function byLineId(a: { line: DraftLine }, b: { line: DraftLine }): number {
  return a.line.line.lineId < b.line.line.lineId ? -1 : 1
}
