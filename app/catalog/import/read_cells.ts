import { type ParsedDecimal, parseQuantityThousandths } from '#pricing/parse_decimal'
import type { ContentUnit, ItemUnit } from '#app/catalog/register_item'

const UNITS: Record<ItemUnit, string> = {
  piece: 'piece|pieces|pc|pcs|each|ea|stk|st|styk|stykk|stuk|stuks|kpl|kappale|item',
  kilogram: 'kilogram|kilo|kg|kilogramm|kilogramma',
  litre: 'litre|liter|l|ltr|litra',
  metre: 'metre|meter|m|mtr|metri',
  hour: 'hour|hours|h|time|timer|uur|tunti|timme',
}

const UNIT_OF = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) =>
    words.split('|').map((word) => [word, unit as ItemUnit] as const)
  )
)

/** Parts of a content unit and their share of the whole one, in thousandths. */
const CONTENT_PARTS: Record<string, { unit: ContentUnit; thousandths: number }> = {
  l: { unit: 'litre', thousandths: 1_000 },
  liter: { unit: 'litre', thousandths: 1_000 },
  litre: { unit: 'litre', thousandths: 1_000 },
  dl: { unit: 'litre', thousandths: 100 },
  cl: { unit: 'litre', thousandths: 10 },
  ml: { unit: 'litre', thousandths: 1 },
  kg: { unit: 'kilogram', thousandths: 1_000 },
  hg: { unit: 'kilogram', thousandths: 100 },
  g: { unit: 'kilogram', thousandths: 1 },
  gr: { unit: 'kilogram', thousandths: 1 },
  gram: { unit: 'kilogram', thousandths: 1 },
  m: { unit: 'metre', thousandths: 1_000 },
  cm: { unit: 'metre', thousandths: 10 },
  stk: { unit: 'piece', thousandths: 1_000 },
  pcs: { unit: 'piece', thousandths: 1_000 },
}

export function readUnit(text: string): ItemUnit | null {
  return UNIT_OF.get(text.trim().toLowerCase().replace(/\.$/, '')) ?? null
}

export interface ReadContent {
  quantityThousandths: number
  unit: ContentUnit
}

/** Reads `0,75`, `75 cl`, `500g`, `1.5 kg`; a bare figure is in the given unit. */
export function readContent(text: string, bareUnit: ContentUnit | null): ReadContent | null {
  const match = /^(\d{1,6})(?:[.,](\d{1,6}))?\s*([a-zæøåäö]*)\.?$/i.exec(text.trim())
  if (!match) return null
  const word = match[3]!.toLowerCase()
  const part =
    word === '' ? bareUnit && { unit: bareUnit, thousandths: 1_000 } : CONTENT_PARTS[word]
  if (!part) return null
  const fraction = (match[2] ?? '').padEnd(6, '0')
  // Millionths of the part × its thousandths: at most 10^12 × 10^3, exact.
  const quantityThousandths = Math.round(
    (Number(match[1]! + fraction) * part.thousandths) / 1_000_000
  )
  return quantityThousandths === 0 ? null : { quantityThousandths, unit: part.unit }
}

/** What people and spreadsheets put around an amount: `kr 149,-`, `€ 12.50`, `149 NOK`. */
export function bareAmount(text: string): string {
  return text
    .trim()
    .replace(/^(?:nok|sek|dkk|eur|gbp|usd|kr\.?|€|£|\$)\s*/i, '')
    .replace(/\s*(?:nok|sek|dkk|eur|gbp|usd|kr\.?|€|£|\$)$/i, '')
    .replace(/[.,][-–]+$/, '')
    .trim()
}

/**
 * Whether an amount or quantity is written the other way than the file's: `1.234,56` or `12,50`
 * among `12.50`. What a comma and three digits mean is then anybody's guess.
 */
export function isWrittenOtherwise(text: string, decimalSeparator: ',' | '.'): boolean {
  const other = decimalSeparator === ',' ? '.' : ','
  const [, fraction] = new RegExp(`\\${other}(\\d+)$`).exec(text.trim()) ?? []
  if (fraction === undefined) return false
  return fraction.length !== 3 || text.includes(decimalSeparator) || /^-?0/.test(text)
}

/** A quantity; `1,234` in a file with decimal points may be twelve hundred or one and a bit. */
export function readQuantity(text: string, decimalSeparator: ',' | '.'): ParsedDecimal {
  const other = decimalSeparator === ',' ? '.' : ','
  if (new RegExp(`^-?[1-9]\\d{0,2}\\${other}\\d{3}$`).test(text.trim()))
    return { ok: false, reason: 'ambiguous' }
  return parseQuantityThousandths(text)
}

const YES = /^(true|yes|y|1|ja|j|kyllä|k|on|x|active|published|publish|enabled|available)$/i
const NO =
  /^(false|no|n|0|-1|nei|nej|nee|ei|e|off|draft|archived|inactive|private|pending|disabled|unlisted|unavailable|hidden)$/i

/** How files say yes and no; null for anything else. */
export function readBoolean(text: string): boolean | null {
  if (YES.test(text.trim())) return true
  return NO.test(text.trim()) ? false : null
}

/** The unit that a content column is in when its cells do not say: `Volum` is in litres. */
export function contentUnitOfHeader(header: string): 'litre' | 'kilogram' | null {
  if (/^(volum|volume|tilavuus)/i.test(header.trim())) return 'litre'
  return /(weight|vekt|vægt|vaegt|gewicht|paino)/i.test(header) ? 'kilogram' : null
}
