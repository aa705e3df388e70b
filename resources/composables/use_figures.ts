import type { FigureKind } from '#app/health/finding'
import { useFormat } from '~/composables/use_format'
import { useTranslations } from '~/composables/use_translations'

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte']

/** Figures of the machinery in the reader's language: sizes, times, counts. */
export function useFigures(timeZone?: string) {
  const format = useFormat()
  const { t } = useTranslations()

  function inUnit(value: number, unit: string): string {
    const maximumFractionDigits = Math.abs(value) < 10 ? 1 : 0
    const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits } as const
    return new Intl.NumberFormat(format.locale.value, style).format(value)
  }

  function bytes(value: number): string {
    let index = 0
    let size = value
    for (; size >= 1024 && index < BYTE_UNITS.length - 1; index++) size /= 1024
    return inUnit(size, BYTE_UNITS[index]!)
  }

  /** The largest unit in which there is at least one of it. */
  function duration(milliseconds: number): string {
    const size = Math.abs(milliseconds)
    if (size < 1_000) return inUnit(milliseconds, 'millisecond')
    if (size < 60_000) return inUnit(milliseconds / 1_000, 'second')
    if (size < 3_600_000) return inUnit(milliseconds / 60_000, 'minute')
    return size < 86_400_000
      ? inUnit(milliseconds / 3_600_000, 'hour')
      : inUnit(milliseconds / 86_400_000, 'day')
  }

  function show(kind: FigureKind, value: string | number | null): string {
    if (value === null || value === '') return t('health.not_known')
    switch (kind) {
      case 'bytes':
        return bytes(Number(value))
      case 'integer':
        return format.integer(Number(value))
      case 'milliseconds':
        return duration(Number(value))
      case 'days':
        return inUnit(Number(value), 'day')
      case 'rate':
        return format.rate(Number(value))
      case 'instant':
        return format.dateTime(String(value), timeZone)
      case 'text':
        return String(value)
    }
  }

  return { show, bytes, duration }
}
