import { type FlooredDivision, mulDiv, mulDivFloor } from '#pricing/mul_div'
import { PricingError } from '#pricing/pricing_error'

/**
 * Splits an amount over weights by largest remainder, so that the parts always add up to it.
 * Equal remainders favour the earlier weight; a negative amount is split like its mirror image.
 */
export function allocate(amountMinor: number, weights: readonly number[]): number[] {
  const weightSum = sumWeights(weights)
  if (weightSum === 0) {
    if (amountMinor !== 0) {
      throw new PricingError('amount_out_of_range', 'There is nothing to allocate the amount to')
    }
    return weights.map(() => 0)
  }
  const magnitude = Math.abs(amountMinor)
  const shares = weights.map((weight) => mulDivFloor(magnitude, weight, weightSum))
  return mirrored(roundToSum(magnitude, shares), amountMinor < 0)
}

/** A figure taken once on a sum, and its exact shares rounded so that they add up to it. */
export interface JointShare {
  totalMinor: number
  sharesMinor: number[]
}

/**
 * Takes `multiplier ÷ divisor` of the sum of the amounts, rounds it once and hands the result
 * back to the amounts by largest remainder. Amounts may have both signs.
 */
export function shareJointly(
  amountsMinor: readonly number[],
  multiplier: number,
  divisor: number
): JointShare {
  const sumMinor = amountsMinor.reduce((sum, amount) => sum + amount, 0)
  const totalMinor = mulDiv(sumMinor, multiplier, divisor)
  const isNegative = totalMinor < 0
  const shares = amountsMinor.map((amount) =>
    mulDivFloor(isNegative ? 0 - amount : amount, multiplier, divisor)
  )
  return { totalMinor, sharesMinor: mirrored(roundToSum(Math.abs(totalMinor), shares), isNegative) }
}

function sumWeights(weights: readonly number[]): number {
  let sum = 0
  for (const weight of weights) {
    if (weight < 0) {
      throw new PricingError('amount_out_of_range', `A weight is 0 or more, not ${weight}`)
    }
    sum += weight
  }
  return sum
}

/** Gives one unit each to the largest remainders until the floored shares reach the total. */
function roundToSum(total: number, shares: readonly FlooredDivision[]): number[] {
  const parts = shares.map((share) => share.quotient)
  const missing = parts.reduce((rest, part) => rest - part, total)
  if (missing > 0) {
    const byRemainder = shares.map((share, index) => ({ index, remainder: share.remainder }))
    // Sorting is stable, so equal remainders stay in the order of their weights.
    byRemainder.sort((a, b) => b.remainder - a.remainder)
    for (const { index } of byRemainder.slice(0, missing)) {
      parts[index] = parts[index]! + 1
    }
  }
  return parts
}

function mirrored(parts: number[], isNegative: boolean): number[] {
  return isNegative ? parts.map((part) => 0 - part) : parts
}
