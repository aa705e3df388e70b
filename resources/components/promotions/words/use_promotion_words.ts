import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { ScopeNames } from '#app/promotions/scope_names'
import { effectText } from '~/components/promotions/words/effect_words'
import { useScopeWords, type ScopeWords } from '~/components/promotions/words/use_scope_words'
import { useTimeWords } from '~/components/promotions/words/use_time_words'

/** What a promotion does, as one sentence made from its data. */
export function usePromotionWords(names: ScopeNames, prices: PriceScope) {
  const words = useScopeWords(names, prices)
  const { hoursText } = useTimeWords()
  return {
    goods: words.goods,
    /** `Coffee: 20 % off, Mon–Fri 14:00–16:00, for Club`. */
    sentence: (definition: PromotionDefinition) =>
      [effectText(words, definition), hoursText(definition.times), ...terms(words, definition)]
        .filter((text) => text !== '')
        .join(', '),
  }
}

/** For whom and on what terms, each in a few words. */
function terms(words: ScopeWords, definition: PromotionDefinition): string[] {
  const { say, list, goods, names } = words
  const { audienceGroupIds, exclusions, needsCoupon, maxUsesPerSale } = definition
  const texts: string[] = []
  if (audienceGroupIds) {
    const groups = audienceGroupIds.map((id) => names.groups[id] ?? say('gone'))
    texts.push(say('for_groups', { groups: list(groups, 'disjunction') }))
  }
  if (needsCoupon) texts.push(say('with_coupon'))
  texts.push(...thresholdTexts(words, definition))
  const { isAll, itemIds, departmentIds, tags } = exclusions
  if (isAll || itemIds.length + departmentIds.length + tags.length > 0)
    texts.push(say('except', { goods: goods(exclusions) }))
  if (maxUsesPerSale !== null) texts.push(say('per_sale', { count: maxUsesPerSale }))
  return texts
}

function thresholdTexts(
  { say, money, quantity, goods }: ScopeWords,
  { threshold }: PromotionDefinition
): string[] {
  if (!threshold) return []
  const { scope, minimumMinor, minimumThousandths } = threshold
  return [
    ...(minimumMinor > 0
      ? [say('from_amount', { amount: money(minimumMinor), goods: goods(scope) })]
      : []),
    ...(minimumThousandths > 0
      ? [say('from_quantity', { quantity: quantity(minimumThousandths), goods: goods(scope) })]
      : []),
  ]
}
