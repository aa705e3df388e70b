import { COUPON_SIGNS, couponCheckSign } from '#app/documents/coupon_codes'

/** 55 random bits: a hundred thousand codes out, and still nobody guesses one. */
const RANDOM_SIGNS = 11

/** So many random bytes. */
export type Randomness = (count: number) => Uint8Array

/** A new code: the batch's prefix, random signs, and one that tells a typing mistake. */
export function makeCouponCode(prefix: string, random: Randomness): string {
  const drawn = Array.from(random(RANDOM_SIGNS), (byte) => COUPON_SIGNS[byte % COUPON_SIGNS.length])
  const body = `${prefix}${drawn.join('')}`
  return `${body}${couponCheckSign(body)}`
}
