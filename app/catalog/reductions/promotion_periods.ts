import type { Promotion } from '#pricing/promotions/promotion'

/** A version of a promotion while it was switched on; instants in milliseconds. */
export interface PromotionPeriod {
  promotion: Promotion
  fromMs: number
  toMs: number
}

/** All that is kept of one promotion. */
export interface PromotionHistory {
  /** What it is now. */
  state: string
  /** In the order of time. */
  versions: { promotion: Promotion; savedMs: number }[]
  /** Every switching on and off, in the order of time; none where it has been as it is from the first. */
  switches: { atMs: number; state: string }[]
  /** When its uses or its budget ended; Infinity while there are any. */
  usedUpMs: number
}

/** When which version of a promotion was switched on. */
export function periodsOf(history: PromotionHistory): PromotionPeriod[] {
  const { state, versions, switches, usedUpMs } = history
  const turns = switches.length > 0 ? switches : [{ atMs: -Infinity, state }]
  return turns.flatMap((turn, index) => {
    if (turn.state !== 'active') return []
    const toMs = Math.min(turns[index + 1]?.atMs ?? Infinity, usedUpMs)
    return versions.flatMap(({ promotion, savedMs }, place) => {
      const period = {
        promotion,
        fromMs: Math.max(turn.atMs, savedMs),
        toMs: Math.min(toMs, versions[place + 1]?.savedMs ?? Infinity),
      }
      return period.fromMs < period.toMs ? [period] : []
    })
  })
}
