import { readFile } from 'node:fs/promises'

/** The plugin's own words in one language, for mails, public pages and what a guard says. */
export interface Words {
  locale: string
  say(key: string, values?: Record<string, string | number>): string
}

const LANGUAGES = ['en', 'nb', 'da', 'nl', 'fi'] as const
const FALLBACK = 'en'

/** Reads all languages once. A key that a language lacks is said in English. */
export async function readWords(): Promise<(locale: string) => Words> {
  const read = await Promise.all(
    LANGUAGES.map(async (locale) => [locale, await textsOf(locale)] as const)
  )
  const all = new Map<string, Map<string, string>>(read)
  return (locale) => {
    const own = all.get(locale) ?? all.get(FALLBACK)!
    return {
      locale: all.has(locale) ? locale : FALLBACK,
      say(key, values = {}) {
        const text = own.get(key) ?? all.get(FALLBACK)!.get(key) ?? key
        return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
      },
    }
  }
}

async function textsOf(locale: string): Promise<Map<string, string>> {
  const file = new URL(`../locales/${locale}.json`, import.meta.url)
  return new Map(flat(JSON.parse(await readFile(file, 'utf8'))))
}

function flat(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  return Object.entries(value as object).flatMap(([key, part]) => flat(part, [...path, key]))
}
