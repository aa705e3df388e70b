import { readFile } from 'node:fs/promises'

/** The plugin's own words in one language, for labels and receipts. */
export interface Words {
  locale: string
  say(key: string, values?: Record<string, string | number>): string
  /** `24 Nov`, of a year that is not said. */
  day(day: string): string
  percent(ratePpm: number): string
}

const LANGUAGES = ['en', 'nb', 'da', 'nl', 'fi'] as const
const FALLBACK = 'en'

/** Reads all languages once. */
export async function readWords(): Promise<(locale: string) => Words> {
  const read = await Promise.all(
    LANGUAGES.map(async (locale) => [locale, await textsOf(locale)] as const)
  )
  const all = new Map<string, Record<string, string>>(read)
  return (asked) => {
    const locale = all.has(asked) ? asked : FALLBACK
    const texts = all.get(locale)!
    return {
      locale,
      say: (key, values = {}) =>
        (texts[key] ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
          String(values[name] ?? whole)
        ),
      day: (day) =>
        new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00.000Z`)
        ),
      percent: (ratePpm) =>
        new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
          -ratePpm / 1_000_000
        ),
    }
  }
}

/** Those of `label`: what the server half says itself; the rest is for the screens. */
async function textsOf(locale: string): Promise<Record<string, string>> {
  const file = new URL(`../locales/${locale}.json`, import.meta.url)
  const { label } = JSON.parse(await readFile(file, 'utf8')) as { label: Record<string, string> }
  return label
}
