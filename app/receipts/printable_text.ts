/** Signs that have a plain spelling when a font or code page lacks them. */
const SPELLINGS: Record<string, string> = {
  '\u2212': '-',
  '–': '-',
  '—': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '...',
  '•': '*',
  '×': 'x',
  '€': 'EUR',
  'æ': 'ae',
  'Æ': 'AE',
  'ø': 'o',
  'Ø': 'O',
  'œ': 'oe',
  'Œ': 'OE',
  'ß': 'ss',
  'ð': 'd',
  'Ð': 'D',
  'þ': 'th',
  'Þ': 'Th',
  'ł': 'l',
  'Ł': 'L',
  'đ': 'd',
  'Đ': 'D',
  'ı': 'i',
}

/** Stands for a sign that cannot be printed at all; a question mark would read as text. */
const BLANK = '_'

/**
 * Text in signs that can be printed: each sign that cannot is spelled plainly (`ł` becomes `l`),
 * so that a name stays readable. Spelling may be longer, hence it comes before any layout.
 */
export function printableText(text: string, canPrint: (sign: string) => boolean): string {
  let printable = ''
  for (const sign of text.normalize('NFC')) {
    printable += canPrint(sign) ? sign : spelled(sign, canPrint)
  }
  return printable
}

function spelled(sign: string, canPrint: (sign: string) => boolean): string {
  const spelling = SPELLINGS[sign] ?? sign.normalize('NFD').replace(/\p{Mark}/gu, '')
  const signs = Array.from(spelling)
  return signs.length > 0 && signs.every(canPrint) ? spelling : BLANK
}
