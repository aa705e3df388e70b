import { PricingError } from '#pricing/pricing_error'

/**
 * What happens to the part that does not fit. All modes mirror negative amounts, so that money
 * going back is rounded like the money that came in: `half_up` takes −2.5 to −3, `half_down` to −2.
 */
export type RoundingMode = 'half_up' | 'half_down' | 'toward_zero'

/** A floored division: `quotient × divisor + remainder`, with 0 ≤ remainder < divisor. */
export interface FlooredDivision {
  quotient: number
  remainder: number
}

/**
 * value × multiplier ÷ divisor, multiplied exactly and rounded once. Products above 2^53 go
 * through BigInt, so no intermediate figure is ever rounded.
 */
export function mulDiv(
  value: number,
  multiplier: number,
  divisor: number,
  mode: RoundingMode = 'half_up'
): number {
  assertIntegers(value, multiplier, divisor)
  const product = value * multiplier
  if (Number.isSafeInteger(product)) {
    return divide(product, divisor, mode)
  }
  return divideBig(BigInt(value) * BigInt(multiplier), BigInt(divisor), mode)
}

/** value × multiplier ÷ divisor, rounded towards minus infinity, with what is left over. */
export function mulDivFloor(value: number, multiplier: number, divisor: number): FlooredDivision {
  assertIntegers(value, multiplier, divisor)
  const product = value * multiplier
  if (Number.isSafeInteger(product)) {
    const rest = product % divisor
    const quotient = (product - rest) / divisor
    return rest < 0
      ? { quotient: quotient - 1, remainder: rest + divisor }
      : { quotient, remainder: rest + 0 }
  }
  const exact = BigInt(value) * BigInt(multiplier)
  const bigDivisor = BigInt(divisor)
  const rest = exact % bigDivisor
  const remainder = rest < 0n ? rest + bigDivisor : rest
  return { quotient: toSafe((exact - remainder) / bigDivisor), remainder: Number(remainder) }
}

function divide(product: number, divisor: number, mode: RoundingMode): number {
  const rest = product % divisor
  const quotient = (product - rest) / divisor
  const twice = 2 * Math.abs(rest)
  const roundsAway =
    (mode === 'half_up' && twice >= divisor) || (mode === 'half_down' && twice > divisor)
  return roundsAway ? quotient + Math.sign(product) : quotient
}

function divideBig(product: bigint, divisor: bigint, mode: RoundingMode): number {
  const rest = product % divisor
  const quotient = product / divisor
  const twice = rest < 0n ? -2n * rest : 2n * rest
  const roundsAway =
    (mode === 'half_up' && twice >= divisor) || (mode === 'half_down' && twice > divisor)
  if (!roundsAway) {
    return toSafe(quotient)
  }
  return toSafe(product < 0n ? quotient - 1n : quotient + 1n)
}

function toSafe(result: bigint): number {
  const safe = Number(result)
  if (!Number.isSafeInteger(safe)) {
    throw new PricingError('amount_out_of_range', `${result} is beyond the exact range of integers`)
  }
  return safe
}

function assertIntegers(value: number, multiplier: number, divisor: number): void {
  const areIntegers =
    Number.isSafeInteger(value) && Number.isSafeInteger(multiplier) && Number.isSafeInteger(divisor)
  if (!areIntegers || divisor <= 0) {
    throw new PricingError(
      'not_an_integer',
      `mulDiv takes integers and a positive divisor, not ${value} × ${multiplier} ÷ ${divisor}`
    )
  }
}
