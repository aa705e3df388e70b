/** Longest word and most words of an item that are indexed; a description is not. */
const MAX_WORD_LENGTH = 40
const MAX_WORDS = 60

/** Letters that Unicode does not take apart, and their common spellings without them. */
const FOLDED: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
}
const DIGRAPHS: Record<string, string> = { ...FOLDED, ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue' }

/**
 * The words an item is found by. Each is kept with its Nordic letters, so that `øl` does not find
 * olive oil, and once more without them, so that `ol` and `oel` find beer.
 */
export function itemWords(texts: readonly string[]): string[] {
  const words = new Set<string>()
  for (const word of texts.flatMap(splitWords)) {
    for (const form of [word, replaceLetters(word, FOLDED), replaceLetters(word, DIGRAPHS)]) {
      words.add(form.slice(0, MAX_WORD_LENGTH))
    }
    if (words.size >= MAX_WORDS) break
  }
  return [...words]
}

/** The beginnings of words that a search asks for; every one must be met. */
export function queryWords(text: string): string[] {
  return [...new Set(splitWords(text).map((word) => word.slice(0, MAX_WORD_LENGTH)))].slice(0, 8)
}

/** The first text after all that begin with a word, for a range on the index. */
export function afterPrefix(word: string): string {
  return `${word}\u{10FFFF}`
}

function splitWords(text: string): string[] {
  return withoutDiacritics(text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Strips accents, but keeps the letters that are letters of their own in the five languages. */
function withoutDiacritics(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) =>
      letter in FOLDED ? letter : letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
    )
    .join('')
}

function replaceLetters(word: string, table: Record<string, string>): string {
  return [...word].map((letter) => table[letter] ?? letter).join('')
}
