import type { WhyNot } from '~/components/promotions/preview/why_not'
import { useChoices } from '~/components/promotions/promotion_choices'
import { useFormat } from '~/composables/use_format'
import { useTranslations } from '~/composables/use_translations'

/** Why a promotion does not count on the sample sale, and what would make it count. */
export function useWhyNotWords() {
  const { t } = useTranslations()
  const format = useFormat()
  const { scope } = useChoices()
  return {
    sentenceOf(why: WhyNot): string {
      const key = `promotions.why_not.${why.reason}`
      if (why.reason === 'set_incomplete')
        return t(key, { part: why.group + 1, missing: why.missing })
      if (why.reason === 'amount_missing')
        return t(key, {
          amount: format.money(why.missingMinor, scope.currency, scope.currencyDigits),
        })
      if (why.reason === 'quantity_missing')
        return t(key, { quantity: format.quantity(why.fromThousandths) })
      return t(key)
    },
  }
}
