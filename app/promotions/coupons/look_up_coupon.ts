import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { couponKey, hasCouponCheckSign } from '#app/documents/coupon_codes'
import {
  COUPON_SELECT,
  couponOf,
  whyRefused,
  type Coupon,
  type CouponQuestion,
  type CouponRefusal,
  type CouponRow,
} from '#app/promotions/coupons/coupon'

/** Generated codes are at least this long, so that a wrong sign in one can be told. */
const SHORTEST_GENERATED = 12

export type LookUpRefusal =
  | { reason: 'unknown' | 'mistyped' }
  | { reason: CouponRefusal; validFrom: string | null; validTo: string | null }

/** The coupon behind a code as it was keyed or scanned, or why it does not count. Holds nothing. */
export async function lookUpCoupon(
  sql: Pick<Sql, 'all'>,
  text: string,
  question: CouponQuestion
): Promise<Result<Coupon, LookUpRefusal>> {
  const key = couponKey(text)
  const coupon = key === null ? null : await findByKey(sql, key)
  if (!coupon) return fail({ reason: isMistyped(key) ? 'mistyped' : 'unknown' })
  const reason = whyRefused(coupon, question)
  if (reason === null) return succeed(coupon)
  return fail({ reason, validFrom: coupon.validFrom, validTo: coupon.validTo })
}

async function findByKey(sql: Pick<Sql, 'all'>, key: string): Promise<Coupon | null> {
  const [row] = await sql.all<CouponRow>(`${COUPON_SELECT} where c.code_key = ?`, [key])
  return row ? couponOf(row) : null
}

function isMistyped(key: string | null): boolean {
  return key !== null && key.length >= SHORTEST_GENERATED && !hasCouponCheckSign(key)
}
