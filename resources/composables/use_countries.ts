import { computed } from 'vue'
import { useTranslations } from './use_translations'

const EUROPE =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'
const ELSEWHERE = 'AU CA JP NZ US ZA'

/** Countries as options, named in the reader's language and sorted as that language sorts. */
export function useCountries(current?: string) {
  const { locale } = useTranslations()
  return computed(() => {
    const names = new Intl.DisplayNames([locale()], { type: 'region' })
    const codes = new Set([
      ...EUROPE.split(' '),
      ...ELSEWHERE.split(' '),
      ...(current ? [current] : []),
    ])
    return [...codes]
      .map((value) => ({ value, label: names.of(value) ?? value }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale()))
  })
}
