import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { mulDiv } from '#pricing/mul_div'
import { assignPieces } from '#pricing/promotions/assign_pieces'
import type { Promotion, SetGroup } from '#pricing/promotions/promotion'
import { rewardMinor } from '#pricing/promotions/set_reward'
import { marksOf, openLines, type Plan } from '#pricing/promotions/promotion_state'

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
export function planSets(draft: DraftSale, promotion: Promotion): Plan | null {
  const { effect, maxUsesPerSale } = promotion
  if (effect.kind !== 'set') return null
  const { groups, reward } = effect
  const free = freePieces(draft, promotion, groups)
  const supply = free.reduce((sum, { pieces }) => sum + pieces, 0)
  const piecesOfSet = groups.reduce((sum, { pieces }) => sum + pieces, 0)
  const atMost = Math.min(maxUsesPerSale ?? Infinity, Math.floor(supply / piecesOfSet))
  const takenBy = (sets: number) => takePieces(free, groups, sets)
  const possible = lastThatHolds(atMost, (sets) => takenBy(sets) !== null)
  const value = (parts: readonly TakenPieces[]) => sumWeights(sharesOf(draft, parts))
  const rewardOf = (sets: number) =>
    rewardMinor(reward, { taken: takenBy(sets)!, sets, groups, value })
  const sets =
    reward.kind === 'price'
      ? lastThatHolds(possible, (count) => rewardOf(count) > rewardOf(count - 1))
      : possible
  return { discountMinor: rewardOf(sets), shares: sharesOf(draft, takenBy(sets)!), uses: sets }
}

/** Dearest first, equal ones by line id. */
function freePieces(
  draft: DraftSale,
  promotion: Promotion,
  groups: readonly SetGroup[]
): FreePieces[] {
  const fitting = new Map<DraftLine, number[]>()
  for (const [index, { scope }] of groups.entries()) {
    for (const line of openLines(draft, promotion, scope)) {
      const known = fitting.get(line)
      if (known) known.push(index)
      else fitting.set(line, [index])
    }
  }
  return [...fitting]
    .map(([line, fits]) => {
      const { thousandths, minor } = freeOf(draft, line)
      const pieces = Math.floor(thousandths / 1_000)
      const pieceMinorE4 = mulDiv(minor, 10_000_000, thousandths || 1)
      return { line, pieces, pieceMinorE4, groups: fits }
    })
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

/** The pieces of so many sets, dearest first; null when they do not go round. */
function takePieces(
  free: readonly FreePieces[],
  groups: readonly SetGroup[],
  sets: number
): TakenPieces[] | null {
  const needs = groups.map(({ pieces }) => pieces * sets)
  const assigned = assignPieces(free, needs)
  if (assigned === null) return null
  return assigned.flatMap((byGroup, index) =>
    byGroup.flatMap((pieces, group) =>
      pieces > 0 ? [{ line: free[index]!.line, pieces, group }] : []
    )
  )
}

/** The largest count up to `most` that holds, where those before one that holds do too. */
function lastThatHolds(most: number, holds: (count: number) => boolean): number {
  if (most === 0 || holds(most)) return most
  let low = 0
  let high = most - 1
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
