import type { AmountStep, ItemScope, LineDiscount } from '#pricing/promotions/promotion'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { ScopeNames } from '#app/promotions/scope_names'
import { useFormat } from '~/composables/use_format'
import { useTranslations } from '~/composables/use_translations'

/** More names than this are counted instead. */
const NAMES_SHOWN = 3

/** What sentences about promotions are made of: goods, discounts, lists. */
export function useScopeWords(names: ScopeNames, { currency, currencyDigits }: PriceScope) {
  const { t } = useTranslations()
  const format = useFormat()
  const say = (key: string, values?: Record<string, string | number>) =>
    t(`promotions.words.${key}`, values)
  const money = (minor: number) => format.money(minor, currency, currencyDigits)
  const unitPrice = (minorE4: number) => `${format.unitPrice(minorE4, currencyDigits)} ${currency}`
  const list = (texts: string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(format.locale.value, { type }).format(texts)

  function goods(scope: ItemScope): string {
    if (scope.isAll) return say('all_goods')
    const all = [
      ...scope.departmentIds.map((id) => names.departments[id] ?? say('gone')),
      ...scope.tags.map((tag) => `#${tag}`),
      ...scope.itemIds.map((id) => names.items[id] ?? say('gone')),
    ]
    if (all.length === 0) return say('no_goods')
    const shown = all.slice(0, all.length > NAMES_SHOWN ? NAMES_SHOWN - 1 : NAMES_SHOWN)
    const more = all.length - shown.length
    return list(more > 0 ? [...shown, say('more', { count: more })] : shown, 'disjunction')
  }

  function discount(given: LineDiscount | AmountStep['discount']): string {
    if (given.kind === 'percent') return say('percent_off', { rate: format.rate(given.ratePpm) })
    if (given.kind === 'price') return say('at_price', { price: unitPrice(given.unitPriceMinorE4) })
    return 'amountMinor' in given
      ? say('amount_off', { amount: money(given.amountMinor) })
      : say('amount_off_each', { amount: unitPrice(given.unitAmountMinorE4) })
  }

  return { say, money, list, goods, discount, names, rate: format.rate, quantity: format.quantity }
}

export type ScopeWords = ReturnType<typeof useScopeWords>
