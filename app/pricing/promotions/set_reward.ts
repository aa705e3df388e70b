import { PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import type { TakenPieces } from '#pricing/promotions/plan_sets'
import type { SetGroup, SetReward } from '#pricing/promotions/promotion'

interface Sets {
  /** Within a group dearest first. */
  taken: readonly TakenPieces[]
  sets: number
  groups: readonly SetGroup[]
  /** What pieces cost now. */
  value: (taken: readonly TakenPieces[]) => number
}

/** What complete sets earn together; 0 or less when the set's price is no bargain. */
export function rewardMinor(reward: SetReward, { taken, sets, groups, value }: Sets): number {
  switch (reward.kind) {
    case 'price':
      return value(taken) - reward.priceMinor * sets
    case 'percent':
      return mulDiv(value(taken), reward.ratePpm, PPM)
    case 'amount':
      return Math.min(reward.amountMinor * sets, value(taken))
    case 'cheapest': {
      const cheapest = cheapestOfEach(taken, groups[0]!.pieces, reward.pieces)
      return mulDiv(value(cheapest), reward.ratePpm, PPM)
    }
    case 'last_group': {
      const last = taken.filter(({ group }) => group === groups.length - 1)
      return mulDiv(value(last), reward.ratePpm, PPM)
    }
  }
}

/**
 * The last `cheapest` of every `setPieces` pieces, which stand dearest first. Counted by runs of
 * one line, since a line may be a thousand pieces.
 */
function cheapestOfEach(
  taken: readonly TakenPieces[],
  setPieces: number,
  cheapest: number
): TakenPieces[] {
  const upTo = (position: number) =>
    Math.floor(position / setPieces) * cheapest +
    Math.max((position % setPieces) - (setPieces - cheapest), 0)
  let position = 0
  return taken.map((run) => {
    const pieces = upTo(position + run.pieces) - upTo(position)
    position += run.pieces
    return { ...run, pieces }
  })
}
