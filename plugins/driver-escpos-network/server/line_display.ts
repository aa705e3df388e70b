import type { CompletedSale } from '@tillhouse/sdk'
import { plainBytes } from './plain_bytes.ts'

/** Letters in each of the two lines. */
const WIDTH = 20
/** What is told later than that is no news to a customer any more. */
const NEWS_MS = 30_000

/** Clears the display and writes two lines. */
export function displayLines(first: string, second: string): Uint8Array {
  const line = (text: string) => plainBytes(text.slice(0, WIDTH).padEnd(WIDTH))
  return Uint8Array.from([0x1b, 0x40, 0x0c, 0x1b, 0x74, 16, ...line(first), ...line(second)])
}

/** What a customer reads after paying. */
export function saleOnDisplay(
  { totals, currency }: CompletedSale,
  { thanks, locale }: { thanks: string; locale: string }
): Uint8Array {
  const amount = new Intl.NumberFormat(locale, {
    minimumFractionDigits: currency.minorDigits,
    maximumFractionDigits: currency.minorDigits,
  })
    .format(totals.grossMinor / 10 ** currency.minorDigits)
    .replace(/\s/g, ' ')
    .replace('−', '-')
  const total = amount.padStart(WIDTH - currency.code.length - 1)
  return displayLines(`${currency.code} ${total}`, thanks)
}

export function isNews({ completedAt }: CompletedSale, nowMs: number): boolean {
  return nowMs - Date.parse(completedAt) < NEWS_MS
}
