import type { PromotionTimes } from '#pricing/promotions/promotion'
import { useFormat } from '~/composables/use_format'
import { useTranslations } from '~/composables/use_translations'

/** When a promotion runs, in the reader's words. */
export function useTimeWords() {
  const { t } = useTranslations()
  const format = useFormat()
  // 5 January 2026 is a Monday.
  const dayName = (day: number) => format.weekdayName(`2026-01-${String(day + 4).padStart(2, '0')}`)

  /** `Mon–Fri`, `Sat, Sun`: three days or more in a row are a span. */
  function daysText(weekdays: number[]): string {
    const days = [...weekdays].sort()
    const isRow = days.every((day, index) => index === 0 || day === days[index - 1]! + 1)
    return days.length > 2 && isRow
      ? `${dayName(days[0]!)}–${dayName(days.at(-1)!)}`
      : days.map(dayName).join(', ')
  }

  /** `29 Nov 2026, 08:00`, without the time where it is midnight. */
  function minuteText(minute: string): string {
    const [date = '', time = ''] = minute.split('T')
    return time === '00:00' ? format.date(date) : `${format.date(date)}, ${time}`
  }

  return {
    dayName,
    /** `Mon–Fri 14:00–16:00`; nothing when it is always. */
    hoursText({ weekdays, hours }: PromotionTimes): string {
      return [daysText(weekdays), hours.map(({ from, to }) => `${from}–${to}`).join(', ')]
        .filter(Boolean)
        .join(' ')
    },
    /** From when until when; nothing when it goes on and on. */
    datesText({ from, to }: Pick<PromotionTimes, 'from' | 'to'>): string {
      if (from && to)
        return t('promotions.words.from_to', { from: minuteText(from), to: minuteText(to) })
      if (from) return t('promotions.words.from', { from: minuteText(from) })
      return to ? t('promotions.words.until', { to: minuteText(to) }) : ''
    },
  }
}
