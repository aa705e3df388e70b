import da from '../locales/da.json' with { type: 'json' }
import en from '../locales/en.json' with { type: 'json' }
import fi from '../locales/fi.json' with { type: 'json' }
import nb from '../locales/nb.json' with { type: 'json' }
import nl from '../locales/nl.json' with { type: 'json' }

const TEXTS: Readonly<Record<string, typeof en>> = { da, en, fi, nb, nl }

/** What the driver says itself, on paper and to who presses a test button. */
export type Word = keyof typeof en.said

export function sayIn(locale: string, word: Word): string {
  return (TEXTS[locale.split('-')[0]!] ?? en).said[word]
}
