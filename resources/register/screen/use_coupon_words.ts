import { useFormat } from '~/composables/use_format'
import { useTranslations } from '~/composables/use_translations'
import {
  couponDiscountMinor,
  type CouponNews,
  type CouponRefusal,
} from '#resources/register/sale/coupons'
import type { DraftCoupon } from '#resources/register/sale/draft_sale'
import { useRegister } from '#resources/register/register_context'
import { useCounter } from '#resources/register/use_counter'

/** What a person reads of a coupon: what it takes off, or plainly why it does not count. */
export function useCouponWords() {
  const { t } = useTranslations()
  const format = useFormat()
  const { store } = useRegister()
  const { parts } = useCounter()

  function refused({ reason, validFrom, validTo }: CouponRefusal): string {
    if (reason === 'being_paid') return t('register.refused.being_paid')
    const day = reason === 'not_yet' ? validFrom : validTo
    return t(`register.coupon.refused.${reason}`, { day: day ? format.date(day) : '' })
  }

  function added(coupon: DraftCoupon): void {
    const discountMinor = couponDiscountMinor(parts.selling.priced.value, coupon)
    const { code, minorDigits } = store.currency
    const values = {
      name: coupon.promotionName,
      amount: format.money(discountMinor, code, minorDigits),
    }
    if (discountMinor === 0) {
      return parts.notices.show({ tone: 'warning', text: 'register.coupon.no_effect', values })
    }
    parts.notices.sound('added')
    parts.notices.show({ tone: 'success', text: 'register.coupon.added', values })
  }

  /** Says it at the foot of the screen. */
  function tell(news: CouponNews): void {
    const { notices } = parts
    if (news.kind === 'added') return added(news.coupon)
    if (news.kind === 'refused') return notices.refuse(refused(news.refusal))
    if (news.kind === 'taken_off') {
      return notices.refuse('register.coupon.taken_off', { why: refused(news.refusal) })
    }
    notices.refuse('register.clearance.promotion_used_up', { name: news.name })
  }

  return { refused, added, tell }
}
