import { PPM } from '#pricing/limits'
import type { TaxRate } from '#pricing/types'

/**
 * What each rate of a category takes of their common net: `weights[i] ÷ scale`. A compound rate is
 * taken of the net with the other rates on it, so 5 % and 10 % on top are 5 % and 10.5 % of the
 * net, exactly. Prices that include tax divide by `scale + jointWeight`.
 */
export interface TaxWeights {
  weights: number[]
  jointWeight: number
  scale: number
}

export function taxWeights(rates: readonly TaxRate[]): TaxWeights {
  const plainPpm = sumRatesPpm(rates.filter((rate) => !rate.isCompound))
  const isCompound = rates.some((rate) => rate.isCompound)
  const weights = rates.map((rate) => {
    if (!isCompound) return rate.ratePpm
    return rate.ratePpm * (rate.isCompound ? PPM + plainPpm : PPM)
  })
  return {
    weights,
    jointWeight: weights.reduce((sum, weight) => sum + weight, 0),
    scale: isCompound ? PPM * PPM : PPM,
  }
}

/** The rates of one category together, as keyed. */
export function sumRatesPpm(rates: readonly Pick<TaxRate, 'ratePpm'>[]): number {
  return rates.reduce((sum, rate) => sum + rate.ratePpm, 0)
}
