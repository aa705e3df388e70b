import { readFile } from 'node:fs/promises'

const FALLBACK = 'en'
const LANGUAGES: readonly string[] = [FALLBACK, 'nb', 'da', 'nl', 'fi']

/** A sentence that a guard says, in a language of the shop; most others the screens say themselves. */
export async function sayIn(locale: string, key: string): Promise<string> {
  const language = LANGUAGES.includes(locale) ? locale : FALLBACK
  const file = new URL(`../locales/${language}.json`, import.meta.url)
  const texts = JSON.parse(await readFile(file, 'utf8')) as Texts
  const found = key.split('.').reduce<Texts | string | undefined>(within, texts)
  return typeof found === 'string' ? found : key
}

interface Texts {
  [key: string]: Texts | string
}

function within(texts: Texts | string | undefined, part: string): Texts | string | undefined {
  return typeof texts === 'object' ? texts[part] : undefined
}
