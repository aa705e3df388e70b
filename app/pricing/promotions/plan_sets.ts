import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { mulDiv } from '#pricing/mul_div'
import { rewardMinor } from '#pricing/promotions/set_reward'
import {
  marksOf,
  openLines,
  type Plan,
  type PreparedPromotion,
} from '#pricing/promotions/promotion_state'

/** The whole pieces of one line that are in no set yet. */
interface FreePieces {
  line: DraftLine
  pieces: number
  /** What one costs, finely enough to tell which is dearer. */
  pieceMinorE4: number
}

/** Pieces of one line that one group of the sets takes. */
export interface TakenPieces extends FreePieces {
  group: number
}

/**
 * As many sets as the pieces make and as save money, the dearest pieces first: best for the
 * customer, and the order of the lines moves nothing. Where goods fit several groups, the group
 * with fewest pieces chooses first. The discount is spread over all pieces of the sets, so that
 * a part of a set that comes back is paid back with its share.
 */
export function planSets(draft: DraftSale, ready: PreparedPromotion): Plan | null {
  const { effect, maxUsesPerSale } = ready.promotion
  if (effect.kind !== 'set') return null
  const { groups, reward } = effect
  const pools = ready.groups.map((isMeant) => freePieces(draft, ready, isMeant))
  const setsOf = (sets: number): Plan | null => {
    const taken = takePieces(
      pools,
      groups.map(({ pieces }) => pieces * sets)
    )
    if (taken === null) return null
    const value = (parts: readonly TakenPieces[]) => sumWeights(sharesOf(draft, parts))
    const discountMinor = rewardMinor(reward, { taken, sets, groups, value })
    return { discountMinor, shares: sharesOf(draft, taken), uses: sets }
  }
  const most = Math.min(
    maxUsesPerSale ?? Infinity,
    ...pools.map((pool, group) => Math.floor(countPieces(pool) / groups[group]!.pieces))
  )
  const sets = lastThatHolds(most, (count) => {
    const more = setsOf(count)
    return more !== null && more.discountMinor > (setsOf(count - 1)?.discountMinor ?? 0)
  })
  return sets > 0 ? setsOf(sets) : null
}

function freePieces(
  draft: DraftSale,
  ready: PreparedPromotion,
  isMeant: PreparedPromotion['isInScope']
): FreePieces[] {
  return openLines(draft, ready, isMeant)
    .map((line) => {
      const free = freeOf(draft, line)
      const pieces = Math.floor(free.thousandths / 1_000)
      return { line, pieces, pieceMinorE4: mulDiv(free.minor, 10_000_000, free.thousandths || 1) }
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

function countPieces(pool: readonly FreePieces[]): number {
  return pool.reduce((sum, { pieces }) => sum + pieces, 0)
}

/** So many pieces for each group, dearest first; null when they do not go round. */
function takePieces(
  pools: readonly FreePieces[][],
  needs: readonly number[]
): TakenPieces[] | null {
  const taken: TakenPieces[] = []
  const gone = new Map<DraftLine, number>()
  const narrowestFirst = pools
    .map((pool, group) => ({ pool, group, supply: countPieces(pool) }))
    .sort((a, b) => a.supply - b.supply || a.group - b.group)
  for (const { pool, group } of narrowestFirst) {
    let missing = needs[group]!
    for (const free of pool) {
      const before = gone.get(free.line) ?? 0
      const pieces = Math.min(free.pieces - before, missing)
      if (pieces <= 0) continue
      taken.push({ ...free, pieces, group })
      gone.set(free.line, before + pieces)
      missing -= pieces
    }
    if (missing > 0) return null
  }
  return taken
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
