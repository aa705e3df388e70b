/**
 * Codes of coupons, as people key them and scanners read them. Register and server share this, so
 * that a code is understood the same way in both.
 *
 * The signs of generated codes are Crockford's base 32, without letters that are taken for digits.
 * Codes are compared with look-alikes folded, so `O` may be keyed for `0`, and `I` or `L` for `1`.
 */
export const COUPON_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const MARK = 'CPN'
const SHORTEST = 4
const LONGEST = 32
const CODE = new RegExp(`^[0-9A-Z]{${SHORTEST},${LONGEST}}$`)
const BARCODE = new RegExp(`^${MARK}([0-9A-Z]{${SHORTEST},${LONGEST}})$`)

/** What a code is compared by; null when it cannot be the code of a coupon. */
export function couponKey(text: string): string | null {
  const plain = plainCode(text)
  return CODE.test(plain) ? foldLookAlikes(plain) : null
}

/** A code as it is kept and shown: capitals and digits, without what people put between them. */
export function plainCode(text: string): string {
  return text.replaceAll(/[\s\-_.]/g, '').toUpperCase()
}

function foldLookAlikes(plain: string): string {
  return plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}

/** The mark tells a scan of a coupon from goods; letters and digits pass every keyboard layout. */
export function couponBarcode(code: string): string {
  return `${MARK}${code}`
}

/** The code in a scan of a coupon; null when it is none, so that it may be an item. */
export function parseCouponBarcode(text: string): string | null {
  return BARCODE.exec(text.trim().toUpperCase())?.[1] ?? null
}

/**
 * The last sign of a generated code: the others as digits of a number in the field of 32 elements,
 * each worth twice the one behind it. One wrong sign, or two neighbours exchanged, never make
 * another good code.
 */
export function couponCheckSign(body: string): string {
  let sum = 0
  for (const sign of foldLookAlikes(body)) sum = doubled(sum) ^ signValue(sign)
  return COUPON_SIGNS[doubled(sum)]!
}

/** Twice an element of the field, by the polynomial x⁵ + x² + 1. */
function doubled(element: number): number {
  return element < 16 ? element * 2 : (element * 2) ^ 0b100101
}

/** `U` is no sign of a generated code, but an owner's prefix may hold it. */
function signValue(sign: string): number {
  return COUPON_SIGNS.indexOf(sign === 'U' ? 'V' : sign)
}

/** Whether a code could have been generated: its last sign follows from those before. */
export function hasCouponCheckSign(code: string): boolean {
  const key = couponKey(code)
  return key !== null && couponCheckSign(key.slice(0, -1)) === key.slice(-1)
}

/** Groups of four, for a person who keys it from paper. */
export function groupedCouponCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}
